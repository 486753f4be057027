"""A proxy between a client and a platform that cuts connections where it is told to."""

from __future__ import annotations

import asyncio
import socket
import struct
import threading
from collections import Counter
from collections.abc import Coroutine, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any, Literal, NamedTuple

Stage = Literal["request", "answer", "late"]
How = Literal["reset", "close"]
CHUNK = 65536


class Cut(NamedTuple):
    """Where a connection is cut, and how.

    Attributes:
        stage: `request`: after so many bytes from the client. `answer`: after so many bytes of the answers; with 0 the work is
            done, and nobody hears of it. `late`: the whole request is taken, the client is cut off, and the platform gets the
            request only when the client is back with the next one.
        after: How many bytes.
        how: `reset` (RST) or `close` (FIN).
    """

    stage: Stage
    after: int
    how: How


class ChaosProxy:
    """Forwards connections to a platform, the next one cut as the plan says; connections beyond the plan are left alone.

    It lives in a thread of its own.
    """

    def __init__(self, host: str, port: int) -> None:
        self._target = (host, port)
        self._plan: list[Cut] = []
        self._kept: list[bytes] = []
        self._tasks: set[asyncio.Task[None]] = set()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="chaos-proxy", daemon=True)
        self.connections = 0
        self.cuts: Counter[str] = Counter()

    def start(self) -> str:
        """Begin; give the base URL."""
        self._thread.start()
        self._server: asyncio.Server = self._do(asyncio.start_server(self._serve, "127.0.0.1", 0))
        return f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    def plan(self, cuts: Sequence[Cut]) -> None:
        """Cut the next connections like this, one after the other."""
        self._do(self._set_plan(list(cuts)))

    def settle(self) -> None:
        """Stop cutting, deliver what was kept back, and wait for the platform's answers."""
        self._do(self._settle())

    def stop(self) -> None:
        """End every connection."""
        self._do(self._stop())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def _do(self, work: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(30)

    async def _set_plan(self, cuts: list[Cut]) -> None:
        self._plan = cuts

    async def _settle(self) -> None:
        self._plan = []
        self._deliver_kept()
        await asyncio.gather(*(task for task in self._tasks if task.get_name() == "late"))

    async def _stop(self) -> None:
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        cut = self._plan.pop(0) if self._plan else None
        self.connections += 1
        task = asyncio.current_task()
        assert task is not None
        self._note(task)
        self._deliver_kept()
        try:
            if cut is not None and cut.stage == "late":
                self._kept.append(await whole_message(reader))
                self.cuts["late"] += 1
            else:
                await self._forward(reader, writer, cut)
        except (OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            await _end(writer, "close" if cut is None else cut.how)

    async def _forward(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, cut: Cut | None) -> None:
        upstream, to_platform = await asyncio.open_connection(*self._target)
        limits = {"request": None, "answer": None} if cut is None else {"request": None, "answer": None, cut.stage: cut.after}
        pumps = [
            asyncio.ensure_future(_pump(reader, to_platform, limits["request"])),
            asyncio.ensure_future(_pump(upstream, writer, limits["answer"])),
        ]
        try:
            done, _ = await asyncio.wait(pumps, return_when=asyncio.FIRST_COMPLETED)
            if cut is not None and any(pump.exception() is None and pump.result() for pump in done):
                self.cuts[cut.stage] += 1
        finally:
            for pump in pumps:
                pump.cancel()
            await _end(to_platform, "close" if cut is None else cut.how)
            await asyncio.gather(*pumps, return_exceptions=True)

    def _deliver_kept(self) -> None:
        kept, self._kept = self._kept, []
        for request in kept:
            self._note(self._loop.create_task(self._deliver(request), name="late"))

    async def _deliver(self, request: bytes) -> None:
        upstream, to_platform = await asyncio.open_connection(*self._target)
        try:
            to_platform.write(request)
            await whole_message(upstream)
        finally:
            await _end(to_platform, "close")

    def _note(self, task: asyncio.Task[None]) -> None:
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


async def whole_message(reader: asyncio.StreamReader) -> bytes:
    """Read an HTTP message that says how long it is."""
    head = await reader.readuntil(b"\r\n\r\n")
    lengths = [line.partition(b":")[2] for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
    return head + await reader.readexactly(int(lengths[0]) if lengths else 0)


async def _pump(source: asyncio.StreamReader, target: asyncio.StreamWriter, limit: int | None) -> bool:
    """Forward bytes until the source ends or the limit is reached; return whether it was."""
    sent = 0
    while chunk := await source.read(CHUNK):
        part = chunk if limit is None else chunk[: max(0, limit - sent)]
        target.write(part)
        await target.drain()
        sent += len(part)
        if len(part) < len(chunk):
            return True
    return False


async def _end(writer: asyncio.StreamWriter, how: How) -> None:
    connection = writer.get_extra_info("socket")
    if how == "close":
        # What was written still goes out.
        writer.close()
    else:
        with suppress(OSError):
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        writer.transport.abort()
    # The end of the proxy may come meanwhile: there is nothing left to cancel.
    with suppress(OSError, asyncio.CancelledError):
        await writer.wait_closed()


@contextmanager
def chaos(base_url: str) -> Iterator[tuple[ChaosProxy, str]]:
    """Put a proxy before a platform for the length of a block; give it and the URL to use."""
    host, _, port = base_url.removeprefix("http://").rpartition(":")
    proxy = ChaosProxy(host, int(port))
    url = proxy.start()
    try:
        yield proxy, url
    finally:
        proxy.stop()
