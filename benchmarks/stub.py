"""A server that costs next to nothing: it answers what was prepared, so that what is measured is the client.

python -m benchmarks.stub
"""

from __future__ import annotations

import asyncio
import re
import time
import uuid
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs

from benchmarks import samples
from benchmarks.samples import encoded

PIECE = bytes(256 * 1024)
FILE_ID = samples.RESPONSE_ID
PROMPT = re.compile(rb"run (\d+(?:\.\d+)?) s, news at ([\d. ]*)")
GROWING = re.compile(r"/v1/responses/growing-(\d+)-(\d+)(?:-[\w-]+)?")


def answer(body: bytes, *, status: str = "200 OK", kind: str = "application/json") -> bytes:
    """Return a whole answer."""
    head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


READY = {
    "/v1/responses": answer(encoded(samples.listed())),
    "/v1/models": answer(encoded(samples.models())),
    "/v1/models/model-1": answer(encoded(samples.model(1))),
    "/v1/health": answer(encoded({"status": "ok"})),
    f"/v1/responses/{samples.RESPONSE_ID}": answer(encoded(samples.response())),
}
UPLOADED = answer(encoded({"file_id": FILE_ID, "file_name": "zeros.bin", "status": "pending"}))
UNKNOWN = answer(encoded({"detail": "no such thing"}), status="404 Not Found")


class Run:
    """A run that goes by the clock: pieces of news at set times, then the end.

    Args:
        seconds: How long it takes.
        news: When each of its progress entries appears, in seconds after its beginning.
    """

    def __init__(self, seconds: float, news: list[float]) -> None:
        self.id = str(uuid.uuid4())
        self.polls = 0
        self._begun = time.monotonic()
        self._moments = [*news, seconds]

    @property
    def ended(self) -> float:
        """The moment of its end, by the clock that all processes of a machine share (seconds)."""
        return self._begun + self._moments[-1]

    @property
    def over(self) -> bool:
        """Whether it has ended."""
        return time.monotonic() >= self.ended

    def happened(self) -> int:
        """Count what has happened."""
        now = time.monotonic() - self._begun
        return sum(moment <= now for moment in self._moments)

    def until_news(self) -> float:
        """Return the seconds until the next thing happens."""
        return self._begun + self._moments[self.happened()] - time.monotonic()

    def snapshot(self) -> bytes:
        """Return the run as it stands."""
        happened = self.happened()
        entries = [samples.entry(number) for number in range(min(happened, len(self._moments) - 1))]
        status = "succeeded" if happened == len(self._moments) else "in_progress"
        return answer(encoded(samples.response(self.id, status=status, progress=entries)))


class Stub:
    """What all connections share: the runs."""

    def __init__(self) -> None:
        self._runs: dict[str, Run] = {}
        self._entries: list[bytes] = []
        self._shown: dict[str, int] = {}

    def create(self, body: bytes) -> bytes:
        """Begin a run as its prompt says."""
        found = PROMPT.search(body)
        seconds, news = (float(found[1]), [float(moment) for moment in found[2].split()]) if found else (0.0, [])
        run = Run(seconds, news)
        self._runs[run.id] = run
        return answer(encoded(samples.created(run.id)))

    def poll(self, run: Run, wait: float, reply: Callable[[bytes], None]) -> None:
        """Answer when the next thing happens, or when the wait is over."""
        run.polls += 1
        if wait <= 0 or run.over:
            reply(run.snapshot())
            return
        # Timers may fire a moment early.
        seconds = min(wait, run.until_news() + 0.001)
        asyncio.get_running_loop().call_later(seconds, lambda: reply(run.snapshot()))

    def growing(self, path: str, total: int, step: int) -> bytes:
        """Return a run whose log is longer by `step` entries each time it is asked for."""
        shown = self._shown[path] = min(total, self._shown.get(path, 0) + step)
        while len(self._entries) < shown:
            self._entries.append(encoded(samples.entry(len(self._entries))))
        run = encoded(samples.response(status="succeeded" if shown == total else "in_progress", progress=[]))
        return answer(run.replace(b'"progress":[]', b'"progress":[' + b",".join(self._entries[:shown]) + b"]"))

    def get(self, target: str, reply: Callable[[bytes], None]) -> None:
        """Answer a GET."""
        path, _, query = target.partition("?")
        ready = READY.get(path)
        if ready is not None:
            reply(ready)
            return
        if path.startswith("/stub/runs/"):
            run = self._runs.get(path.rpartition("/")[2])
            reply(UNKNOWN if run is None else answer(encoded({"ended": run.ended, "polls": run.polls})))
        elif (found := GROWING.fullmatch(path)) is not None:
            reply(self.growing(path, int(found[1]), int(found[2])))
        elif (known := self._runs.get(path.rpartition("/")[2])) is not None:
            wait = parse_qs(query).get("wait", ["0"])[0]
            self.poll(known, float(wait), reply)
        else:
            reply(UNKNOWN)


class Connection(asyncio.Protocol):
    """One connection: requests one after the other, bodies counted and thrown away."""

    def __init__(self, stub: Stub) -> None:
        self._stub = stub
        self._received = bytearray()
        self._head: tuple[str, str] | None = None
        self._left = 0
        self._chunked = False
        self._body = bytearray()
        self._room = asyncio.Event()
        self._sending: asyncio.Task[None] | None = None

    def connection_made(self, transport: Any) -> None:
        self._transport: asyncio.Transport = transport
        self._room.set()

    def connection_lost(self, exc: Exception | None) -> None:
        self._room.set()
        if self._sending is not None:
            self._sending.cancel()

    def pause_writing(self) -> None:
        self._room.clear()

    def resume_writing(self) -> None:
        self._room.set()

    def data_received(self, data: bytes) -> None:
        self._received += data
        while self._received:
            if self._head is None and not self._read_head():
                return
            if not self._read_body():
                return
            assert self._head is not None
            (method, target), self._head = self._head, None
            self._answer(method, target)

    def _read_head(self) -> bool:
        end = self._received.find(b"\r\n\r\n")
        if end < 0:
            return False
        head = bytes(self._received[:end])
        del self._received[: end + 4]
        first, _, headers = head.partition(b"\r\n")
        method, target, _ = first.decode("latin-1").split(" ", 2)
        self._head = method, target
        lowered = headers.lower()
        self._chunked = b"transfer-encoding: chunked" in lowered
        length = re.search(rb"content-length: *(\d+)", lowered)
        self._left = int(length[1]) if length else 0
        self._body.clear()
        return True

    def _read_body(self) -> bool:
        """Take in what has come of the body; tell whether that was all of it."""
        if self._chunked:
            # Only the end is looked for: nothing that is sent here holds these bytes.
            ended = self._received.endswith(b"0\r\n\r\n")
            del self._received[: len(self._received) if ended else max(0, len(self._received) - 8)]
            return ended
        taken = min(self._left, len(self._received))
        if len(self._body) < 64 * 1024:
            self._body += self._received[:taken]
        del self._received[:taken]
        self._left -= taken
        return self._left == 0

    def _answer(self, method: str, target: str) -> None:
        if "/download" in target:
            self._sending = asyncio.ensure_future(self._send_bytes(int(re.findall(r"(\d+)", target)[-1])))
        elif method == "GET":
            self._stub.get(target, self._transport.write)
        elif target.startswith("/v1/files"):
            self._transport.write(UPLOADED)
        else:
            self._transport.write(self._stub.create(bytes(self._body)))

    async def _send_bytes(self, size: int) -> None:
        head = f"HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: {size}\r\n\r\n"
        self._transport.write(head.encode())
        for start in range(0, size, len(PIECE)):
            await self._room.wait()
            self._transport.write(PIECE[: min(len(PIECE), size - start)])


async def main() -> None:
    """Serve until the process is ended."""
    stub = Stub()
    server = await asyncio.get_running_loop().create_server(lambda: Connection(stub), "127.0.0.1", 0, backlog=20_000)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main())
