"""A server of one's own in a thread, and bytes passed on between two connections."""

from __future__ import annotations

import asyncio
import ssl
import threading
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress

Handler = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]
BROKEN = (OSError, EOFError, ssl.SSLError)


@contextmanager
def relaying(handler: Handler, context: ssl.SSLContext | None = None) -> Iterator[int]:
    """Serve connections for the length of a block; give the port."""
    ports: list[int] = []
    ready = threading.Event()
    stop: list[Callable[[], object]] = []
    connections: dict[asyncio.Task[None], asyncio.StreamWriter] = {}

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        # Tests break connections on purpose, and cancel what still runs at the end of the block.
        with suppress(*BROKEN, asyncio.CancelledError):
            await handler(reader, writer)
        await leave(writer)

    def begin(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connections[asyncio.ensure_future(handle(reader, writer))] = writer

    async def main() -> None:
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(lambda loop, context: None)
        server = await asyncio.start_server(begin, "127.0.0.1", 0, ssl=context)
        ports.append(server.sockets[0].getsockname()[1])
        stopped = asyncio.Event()
        stop.append(lambda: loop.call_soon_threadsafe(stopped.set))
        ready.set()
        await stopped.wait()
        server.close()
        while others := asyncio.all_tasks() - {asyncio.current_task()}:
            for task in others:
                task.cancel()
            await asyncio.wait(others, timeout=1)
        # A task that is cancelled before its first step closes nothing.
        for writer in connections.values():
            writer.transport.abort()
        await asyncio.sleep(0)

    thread = threading.Thread(target=asyncio.run, args=(main(),), name="relay")
    thread.start()
    ready.wait()
    try:
        yield ports[0]
    finally:
        stop[0]()
        thread.join()


async def splice(
    reader: asyncio.StreamReader,
    writer: asyncio.StreamWriter,
    other_reader: asyncio.StreamReader,
    other_writer: asyncio.StreamWriter,
) -> None:
    """Pass bytes on in both directions until one side ends."""
    directions = [asyncio.ensure_future(_pump(reader, other_writer)), asyncio.ensure_future(_pump(other_reader, writer))]
    try:
        await asyncio.wait(directions, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for direction in directions:
            direction.cancel()
        # Before anything is awaited, for this may be cancelled again.
        other_writer.close()
        await asyncio.gather(*directions, return_exceptions=True)
        await leave(other_writer)


async def leave(writer: asyncio.StreamWriter) -> None:
    """Close a connection, whatever state it is in."""
    with suppress(*BROKEN):
        writer.close()
        await asyncio.wait_for(writer.wait_closed(), 1)


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while chunk := await reader.read(65_536):
        writer.write(chunk)
        await writer.drain()
