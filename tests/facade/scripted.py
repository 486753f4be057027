"""A server that answers as the test tells it to, at the level of bytes; and a clock that passes when somebody waits."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any, NamedTuple

HANG_UP = b""
Script = bytes | Callable[["Seen"], bytes]


class Seen(NamedTuple):
    """A request as it arrived."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes


class ScriptedServer:
    """Gives the scripted answers one after the other, the last one for ever; remembers the requests."""

    def __init__(self, *script: Script) -> None:
        self._script = list(script)
        self.seen: list[Seen] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._connections: list[socket.socket] = []
        self._lock = threading.Lock()
        self.base_url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()
        self._workers: list[threading.Thread] = []

    def close(self) -> None:
        """Stop, and leave nothing open."""
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join()
        for connection in self._connections:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for worker in self._workers:
            worker.join()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self._connections.append(connection)
            worker = threading.Thread(target=self._serve, args=(connection,), daemon=True)
            self._workers.append(worker)
            worker.start()

    def _serve(self, connection: socket.socket) -> None:
        with connection, connection.makefile("rb") as stream:
            while (request := self._read(stream)) is not None:
                with self._lock:
                    self.seen.append(request)
                    step = self._script.pop(0) if len(self._script) > 1 else self._script[0]
                answer = step if isinstance(step, bytes) else step(request)
                if answer == HANG_UP:
                    return
                try:
                    connection.sendall(answer)
                except OSError:
                    return

    @staticmethod
    def _read(stream: Any) -> Seen | None:
        try:
            line = stream.readline().decode()
            if not line.strip():
                return None
            method, target, _ = line.split()
            headers = {}
            while (header := stream.readline().decode().strip()) != "":
                name, value = header.split(":", 1)
                headers[name.lower()] = value.strip()
            return Seen(method, target, headers, stream.read(int(headers.get("content-length", 0))))
        except (OSError, ValueError):
            return None


@contextmanager
def scripted(*script: Script) -> Iterator[ScriptedServer]:
    """Serve a script for the length of a block."""
    server = ScriptedServer(*script)
    try:
        yield server
    finally:
        server.close()


def answer(status: int, body: Any = None, **headers: str) -> bytes:
    """Make an answer; `body` is sent as JSON unless it is bytes."""
    content = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
    lines = [f"HTTP/1.1 {status} X", f"Content-Length: {len(content)}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode() + content


class ManualClock:
    """A clock that stands still until somebody waits."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.slept: list[float] = []

    def monotonic(self) -> float:
        """Return the time."""
        return self.now

    def sleep(self, seconds: float, until: object = None) -> None:
        """Let the time pass."""
        self.slept.append(seconds)
        self.now += seconds

    async def async_sleep(self, seconds: float, until: object = None) -> None:
        """Let the time pass."""
        self.sleep(seconds)
