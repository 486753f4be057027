"""Read and write files in chunks; the asynchronous form does it in a thread, so that the event loop goes on."""

from __future__ import annotations

from collections.abc import Callable
from typing import IO, Protocol, TypeVar

T = TypeVar("T")


class Writable(Protocol):
    """What bytes can be written to."""

    def write(self, chunk: bytes, /) -> object:
        """Write all of a chunk."""
        ...


def blocking(call: Callable[[], T]) -> T:
    """Do something that may have to wait for a disk."""
    return call()


async def async_blocking(call: Callable[[], T]) -> T:
    """Do something that may have to wait for a disk."""
    from anyio.to_thread import run_sync

    return await run_sync(call)


def read_chunk(source: IO[bytes], size: int) -> bytes:
    """Read at most this many bytes."""
    return source.read(size)


async def async_read_chunk(source: IO[bytes], size: int) -> bytes:
    """Read at most this many bytes."""
    from anyio.to_thread import run_sync

    return await run_sync(source.read, size)


def write_chunk(target: Writable, chunk: bytes) -> None:
    """Write all of a chunk."""
    target.write(chunk)


async def async_write_chunk(target: Writable, chunk: bytes) -> None:
    """Write all of a chunk."""
    from anyio.to_thread import run_sync

    await run_sync(target.write, chunk)
