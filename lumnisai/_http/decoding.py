"""Undo the compression of an answer, in pieces of bounded size."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

PIECE = 256 * 1024
_EITHER_HEADER = zlib.MAX_WBITS | 32


class UndecodableError(Exception):
    """The body is not compressed as its headers say."""


class Decoder:
    """Decodes a body while it comes in.

    Args:
        encodings: The value of its header `Content-Encoding`.
    """

    def __init__(self, encodings: str) -> None:
        self._unpackers: list[_Unpacker] = []
        for name in reversed([name.strip().lower() for name in encodings.split(",")]):
            if name in ("gzip", "x-gzip", "deflate"):
                self._unpackers.append(_Unpacker())
            elif name not in ("", "identity"):
                raise UndecodableError(f"it is encoded as {name[:20]!r}, which was not asked for")

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """Yield what a chunk decodes to."""
        return self._through(chunk, 0)

    def end(self) -> None:
        """Check that the body is complete."""
        if any(not unpacker.complete for unpacker in self._unpackers):
            raise UndecodableError("its compressed data ends too early")

    def _through(self, chunk: bytes, number: int) -> Iterator[bytes]:
        if number == len(self._unpackers):
            yield chunk
            return
        for piece in self._unpackers[number].feed(chunk):
            yield from self._through(piece, number + 1)


class _Unpacker:
    def __init__(self) -> None:
        self._zlib = zlib.decompressobj(_EITHER_HEADER)
        self._begun = False

    @property
    def complete(self) -> bool:
        return self._zlib.eof or not self._begun

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        while chunk:
            try:
                piece = self._zlib.decompress(chunk, PIECE)
            except zlib.error as error:
                if self._begun:
                    raise UndecodableError(f"its compressed data is damaged ({error})") from None
                # Many servers send "deflate" without the header that belongs to it.
                self._zlib = zlib.decompressobj(-zlib.MAX_WBITS)
                self._begun = True
                continue
            self._begun = True
            chunk = self._zlib.unconsumed_tail
            if piece:
                yield piece
            if self._zlib.eof:
                # Gzip members may follow each other (RFC 1952 section 2.2).
                chunk = self._zlib.unused_data
                if chunk:
                    self._zlib = zlib.decompressobj(_EITHER_HEADER)
