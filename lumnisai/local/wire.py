"""Take a connection away from the HTTP server, for answers that HTTP does not allow and for no answer at all."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import AsyncGenerator
from http import HTTPStatus
from typing import Literal, NoReturn, cast

from uvicorn.protocols.http.h11_impl import H11Protocol, RequestResponseCycle

from lumnisai.local.call import Reply
from lumnisai.local.sending import Headers, head

Ending = Literal["reset", "close", "stall"]


class Connection(H11Protocol):
    """A connection to the HTTP server; requests carry it in the state of their ASGI scope.

    Attributes:
        lost: Set when the connection is gone.
        ended: Set when it is gone or the server ends.
    """

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin."""
        super().connection_made(transport)
        self.lost, self.ended = asyncio.Event(), asyncio.Event()
        self.app_state = {**self.app_state, "connection": self}

    def connection_lost(self, exc: Exception | None) -> None:
        """Tell whoever waits for the end."""
        super().connection_lost(exc)
        self.lost.set()
        self.ended.set()

    def shutdown(self) -> None:
        """End with the server."""
        super().shutdown()
        self.ended.set()
        cycle = cast("RequestResponseCycle | None", self.cycle)
        if cycle is not None and cycle.more_body and not cycle.response_complete:
            # Nothing was begun, and nobody knows whether the rest of the request will ever come.
            self.transport.abort()

    def take(self) -> None:
        """Keep the HTTP server from answering; what the client still sends is read and thrown away."""
        self.transport.set_protocol(_Deaf(self))
        # So that whoever waited for a write knows that all of it went out.
        self.transport.set_write_buffer_limits(high=0)
        self.transport.resume_reading()

    async def write(self, content: bytes) -> None:
        """Send bytes as they are, waiting for a client that reads slowly.

        Raises:
            ConnectionAbortedError: The client went away.
        """
        if self.lost.is_set():
            raise ConnectionAbortedError("the client went away")
        self.transport.write(content)
        await self.flow.drain()

    async def end(self, how: Ending) -> NoReturn:
        """End the connection, and the work on its request.

        Args:
            how: `reset` sends RST; `close` sends FIN; `stall` sends nothing, and leaves it to the client to go away.

        Raises:
            ConnectionAbortedError: Always, when the connection is gone.
        """
        if how == "reset" and not self.lost.is_set():
            # Without time to linger the kernel sends RST in place of FIN.
            sock = self.transport.get_extra_info("socket")
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        elif how == "close":
            # Closing the socket while the client is still sending would be a reset.
            self.transport.write_eof()
        if how != "reset":
            await self.ended.wait()
        self.transport.abort()
        await self.lost.wait()
        raise ConnectionAbortedError(how)


class _Deaf(asyncio.Protocol):
    """Listens to nothing that a client says, but notes that it goes away."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def connection_lost(self, exc: Exception | None) -> None:
        self._connection.connection_lost(exc)

    def pause_writing(self) -> None:
        self._connection.pause_writing()

    def resume_writing(self) -> None:
        self._connection.resume_writing()


def raw_headers(reply: Reply) -> Headers:
    """Give the headers of a reply after which the connection closes."""
    framing = [] if isinstance(reply.encoded, bytes) else [(b"transfer-encoding", b"chunked")]
    return [*head(reply)[1], *framing, (b"connection", b"close")]


async def raw(reply: Reply, headers: Headers | None = None) -> AsyncGenerator[bytes, None]:
    """Write a reply: status line and headers, then the body piece by piece.

    Args:
        headers: In place of the `raw_headers`.
    """
    status, _, has_body = head(reply)
    try:
        phrase = HTTPStatus(status).phrase.encode()
    except ValueError:
        phrase = b""
    lines = b"".join(b"%b: %b\r\n" % header for header in headers or raw_headers(reply))
    yield b"HTTP/1.1 %d %b\r\n%b\r\n" % (status, phrase, lines)
    if isinstance(reply.encoded, bytes):
        yield reply.encoded if has_body else b""
        return
    async for chunk in reply.encoded:
        if chunk:
            yield b"%x\r\n%b\r\n" % (len(chunk), chunk)
    yield b"0\r\n\r\n"
