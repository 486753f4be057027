# Written by `make generate` from lumnisai/_async/answer.py. Do not edit.
"""The answer to a request, and the connection it comes over."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from lumnisai._http.decoding import Decoder

if TYPE_CHECKING:
    import httpx

    from lumnisai._http.pool import Pool
    from lumnisai._sync.connection import Connection


class Answer:
    """An answer whose body is still to be read. To be closed, whatever happens: that frees its connection."""

    def __init__(self, pool: Pool, connection: Connection, response: httpx.Response) -> None:
        self._pool = pool
        self._connection: Connection | None = connection
        self._response = response
        self.status = response.status_code
        self.headers: Mapping[str, str] = response.headers

    @property
    def is_success(self) -> bool:
        """Whether the server did what was asked."""
        return 200 <= self.status < 300

    def chunks(self) -> Iterator[bytes]:
        """Yield the decoded body; at its end the connection is free again.

        Raises:
            UndecodableError: It is not compressed as the headers say.
            httpx.HTTPError: The connection broke.
        """
        encodings = self.headers.get("content-encoding")
        decoder = Decoder(encodings) if encodings else None
        stream: Any = self._response.stream
        for chunk in stream:
            if decoder is None:
                yield chunk
            else:
                for piece in decoder.feed(chunk):
                    yield piece
        if decoder is not None:
            decoder.end()
        self._response.close()
        connection, self._connection = self._connection, None
        if connection is not None:
            self._pool.give_back(connection)

    def read(self, most: int) -> bytes | None:
        """Return the whole body; `None` when it has more bytes than this."""
        pieces: list[bytes] = []
        size = 0
        for piece in self.chunks():
            size += len(piece)
            if size > most:
                return None
            pieces.append(piece)
        return b"".join(pieces)

    def read_beginning(self, most: int) -> bytes:
        """Return at most this many bytes of the body."""
        pieces: list[bytes] = []
        size = 0
        for piece in self.chunks():
            pieces.append(piece)
            size += len(piece)
            if size >= most:
                break
        return b"".join(pieces)[:most]

    def close(self) -> None:
        """Give up what was not read."""
        connection, self._connection = self._connection, None
        if connection is not None:
            self._pool.drop(connection)
