# Written by `make generate` from lumnisai/_async/connection.py. Do not edit.
"""One connection to the server. Each of its waits obeys the limits of the attempt that it serves."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterable
from contextlib import suppress
from typing import Any
from weakref import WeakSet

import httpcore
import httpx

from lumnisai._core.timeouts import Allowance
from lumnisai._http.addresses import addresses

# A slow reader takes what is written bit by bit, and each bit would be granted the whole limit anew (bytes).
PIECE = 64 * 1024
# One connection each, so that giving one out costs the same however many there are.
ONE = httpx.Limits(max_connections=1, max_keepalive_connections=1, keepalive_expiry=30.0)


class Connection:
    """A connection that opens with its first request, and again when it was lost between two of them.

    Args:
        context: What TLS goes by.
        proxy: URL of the proxy that leads there, if any.
    """

    def __init__(self, context: ssl.SSLContext, proxy: str | None) -> None:
        # Left to itself, httpx would check the certificate of a proxy by another list.
        way = None if proxy is None else httpx.Proxy(proxy, ssl_context=context if proxy.startswith("https:") else None)
        self._transport = httpx.HTTPTransport(verify=context, trust_env=False, limits=ONE, proxy=way)
        # The seam that httpcore offers for this can't be reached through httpx in another way.
        pool = self._transport._pool
        self._backend = TimedBackend(pool._network_backend)
        pool._network_backend = self._backend

    def handle(self, request: httpx.Request) -> httpx.Response:
        """Send a request and return its answer, the body still to be read."""
        return self._transport.handle_request(request)

    def abort(self) -> None:
        """Make whoever waits on it give up; may be called from any thread."""
        self._backend.abort()

    def close(self) -> None:
        """Close it."""
        self._transport.close()


class BorrowedConnection(Connection):
    """A transport that the program brought along, used in the place of connections of our own."""

    def __init__(self, transport: Any) -> None:
        self._transport = transport

    def abort(self) -> None:
        """Leave it alone: whose it is knows better."""

    def close(self) -> None:
        """Leave it open, for others use it too."""


class TimedBackend(httpcore.NetworkBackend):
    """Opens streams whose limits shrink as time passes."""

    def __init__(self, inner: httpcore.NetworkBackend) -> None:
        self._inner = inner
        self._streams: WeakSet[TimedStream] = WeakSet()
        self._aborted = False

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109, RUF100 - as the library names it
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> TimedStream:
        """Connect to the first address that answers."""
        failure: httpcore.ConnectError | None = None
        for address in addresses(host, port):
            left = _left(timeout, httpcore.ConnectTimeout)
            try:
                inner = self._inner.connect_tcp(address, port, left, local_address, socket_options)
            except httpcore.ConnectError as error:
                failure = error
                continue
            stream = TimedStream(inner, self._streams)
            if self._aborted:
                stream.close()
                raise httpcore.ConnectError("closed while connecting")
            return stream
        raise failure or httpcore.ConnectError(f"{host} has no address")

    def abort(self) -> None:
        """Cut every stream."""
        self._aborted = True
        for stream in list(self._streams):
            stream.abort()


class TimedStream(httpcore.NetworkStream):
    """A stream that asks at each step how much time is left."""

    def __init__(self, inner: httpcore.NetworkStream, streams: WeakSet[TimedStream]) -> None:
        self._inner = inner
        self._streams = streams
        self._handshake: socket.socket | None = None
        streams.add(self)

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109, RUF100 - as the library names it
        """Read what has come."""
        return self._inner.read(max_bytes, _left(timeout, httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109, RUF100 - as the library names it
        """Write all of it."""
        for start in range(0, len(buffer), PIECE):
            self._inner.write(buffer[start : start + PIECE], _left(timeout, httpcore.WriteTimeout))

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109, RUF100 - as the library names it
    ) -> TimedStream:
        """Go on under TLS."""
        left = _left(timeout, httpcore.ConnectTimeout)
        found: Any = self._inner.get_extra_info("socket")
        # The handshake may take the connection away from the socket that is known here: another one is kept to cut it by.
        with socket.fromfd(found.fileno(), found.family, found.type) as self._handshake:
            return TimedStream(self._inner.start_tls(ssl_context, server_hostname, left), self._streams)

    def close(self) -> None:
        """Close it."""
        self._streams.discard(self)
        self._inner.close()

    def abort(self) -> None:
        """Cut it, so that whoever reads or writes notices."""
        found: Any = self._handshake or self._inner.get_extra_info("socket")
        with suppress(OSError):
            if isinstance(found, socket.socket):
                # A TLS socket's own would take the encryption away under a thread that reads.
                socket.socket.shutdown(found, socket.SHUT_RDWR)
            else:
                found.shutdown(socket.SHUT_RDWR)

    def get_extra_info(self, info: str) -> Any:
        """Return what the stream itself knows."""
        return self._inner.get_extra_info(info)


def _left(timeout: float | None, expired: type[Exception]) -> float | None:
    if not isinstance(timeout, Allowance):
        return timeout
    left = timeout.left()
    if left <= 0:
        # Zero would mean "don't wait", not "too late".
        raise expired("no time left")
    return left
