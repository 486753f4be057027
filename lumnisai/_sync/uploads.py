# Written by `make generate` from lumnisai/_async/uploads.py. Do not edit.
"""Send a multipart form piece by piece."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from typing import IO

from lumnisai._core.multipart import CHUNK_SIZE, Content, LocalFile, Multipart, too_short, unreadable
from lumnisai._http.reading import blocking, read_chunk


def body_of(form: Multipart) -> Generator[bytes, None]:
    """Yield the body of a form, reading its files as it goes.

    Raises:
        FileOperationError: A file can't be read, or became shorter since the form was made.
    """
    for piece in form.pieces():
        if isinstance(piece, bytes):
            yield piece
        elif isinstance(piece.source, bytes):
            # In slices: a limit of time is for each write, so one write must not be the whole file.
            for start in range(0, len(piece.source), CHUNK_SIZE):
                yield piece.source[start : start + CHUNK_SIZE]
        elif isinstance(piece.source, LocalFile):
            try:
                for chunk in _read(blocking(piece.source.open), piece):
                    yield chunk
            finally:
                piece.source.close()
        else:
            for chunk in _read(piece.source, piece):
                yield chunk


def _read(file: IO[bytes], content: Content) -> Iterator[bytes]:
    left = content.size
    if content.start is not None:
        file.seek(content.start)
    while left is None or left > 0:
        try:
            chunk = read_chunk(file, CHUNK_SIZE if left is None else min(CHUNK_SIZE, left))
        except OSError as error:
            raise unreadable(content.name, error) from error
        if not chunk:
            break
        left = None if left is None else left - len(chunk)
        yield chunk
    if left:
        raise too_short(content.name)
