"""The answer to a request, and the connection it comes over."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from typing import TYPE_CHECKING, Any

from lumnisai._http.decoding import Decoder

if TYPE_CHECKING:
    import httpx

    from lumnisai._async.connection import AsyncConnection
    from lumnisai._http.async_pool import AsyncPool


class AsyncAnswer:
    """An answer whose body is still to be read. To be closed, whatever happens: that frees its connection."""

    def __init__(self, pool: AsyncPool, connection: AsyncConnection, response: httpx.Response) -> None:
        self._pool = pool
        self._connection: AsyncConnection | None = connection
        self._response = response
        self.status = response.status_code
        self.headers: Mapping[str, str] = response.headers

    @property
    def is_success(self) -> bool:
        """Whether the server did what was asked."""
        return 200 <= self.status < 300

    async def chunks(self) -> AsyncIterator[bytes]:
        """Yield the decoded body; at its end the connection is free again.

        Raises:
            UndecodableError: It is not compressed as the headers say.
            httpx.HTTPError: The connection broke.
        """
        encodings = self.headers.get("content-encoding")
        decoder = Decoder(encodings) if encodings else None
        stream: Any = self._response.stream
        async for chunk in stream:
            if decoder is None:
                yield chunk
            else:
                for piece in decoder.feed(chunk):
                    yield piece
        if decoder is not None:
            decoder.end()
        await self._response.aclose()
        connection, self._connection = self._connection, None
        if connection is not None:
            await self._pool.give_back(connection)

    async def read(self, most: int) -> bytes | None:
        """Return the whole body; `None` when it has more bytes than this."""
        pieces: list[bytes] = []
        size = 0
        async for piece in self.chunks():
            size += len(piece)
            if size > most:
                return None
            pieces.append(piece)
        return b"".join(pieces)

    async def read_beginning(self, most: int) -> bytes:
        """Return at most this many bytes of the body."""
        pieces: list[bytes] = []
        size = 0
        async for piece in self.chunks():
            pieces.append(piece)
            size += len(piece)
            if size >= most:
                break
        return b"".join(pieces)[:most]

    async def aclose(self) -> None:
        """Give up what was not read."""
        connection, self._connection = self._connection, None
        if connection is not None:
            await self._pool.drop(connection)
