"""Send a multipart form piece by piece."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator
from typing import IO

from lumnisai._core.multipart import CHUNK_SIZE, Content, LocalFile, Multipart, too_short, unreadable
from lumnisai._http.reading import async_blocking, async_read_chunk


async def body_of(form: Multipart) -> AsyncGenerator[bytes, None]:
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
                async for chunk in _read(await async_blocking(piece.source.open), piece):
                    yield chunk
            finally:
                piece.source.close()
        else:
            async for chunk in _read(piece.source, piece):
                yield chunk


async def _read(file: IO[bytes], content: Content) -> AsyncIterator[bytes]:
    left = content.size
    if content.start is not None:
        file.seek(content.start)
    while left is None or left > 0:
        try:
            chunk = await async_read_chunk(file, CHUNK_SIZE if left is None else min(CHUNK_SIZE, left))
        except OSError as error:
            raise unreadable(content.name, error) from error
        if not chunk:
            break
        left = None if left is None else left - len(chunk)
        yield chunk
    if left:
        raise too_short(content.name)
