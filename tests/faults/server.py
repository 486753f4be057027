"""A server that is told, connection by connection, what to do wrong."""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.client import parse_headers
from typing import BinaryIO, Literal, NamedTuple

# Stand for what is known only while the server runs.
HERE, ELSEWHERE, SOON, LONG_AGO = b"{here}", b"{elsewhere}", b"{soon}", b"{long ago}"
SOON_SECONDS = 30
ENOUGH = 30.0
# Seconds for a connection that is open already to be taken.
NOTICING = 2.0


class Step(NamedTuple):
    """What a server does with one connection; each attempt of a call is one connection.

    Attributes:
        sends: Bytes of the answer.
        first: Bytes that go out at once before them, where they drip.
        reads: How much of the request it reads before.
        ends: How the connection ends: `close` (FIN), `reset` (RST), `silence` (it stays open and nothing more comes), or
            `drain` (FIN, and what the client still sends is read).
        drips: Seconds between the bytes of the answer; 0 sends them all at once.
        closes_client: Whether the program closes its client when the answer is out.
    """

    sends: bytes = b""
    first: bytes = b""
    reads: Literal["all", "headers", "nothing"] = "all"
    ends: Literal["close", "reset", "silence", "drain"] = "close"
    drips: float = 0.0
    closes_client: bool = False


class Seen(NamedTuple):
    """A request as it arrived; the body is empty where the step didn't read it."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes


class FaultServer:
    """Takes the steps one after the other, the last one for ever; remembers what arrived.

    Args:
        steps: What to do, connection by connection.
        elsewhere: Host and port that stand for `ELSEWHERE` in answers.
        closes: Called for `Step.closes_client`.
    """

    def __init__(
        self,
        steps: Sequence[Step],
        *,
        elsewhere: str = "",
        closes: Callable[[], None] = lambda: None,
    ) -> None:
        self._steps, self._elsewhere, self._closes = steps, elsewhere, closes
        self.seen: list[Seen] = []
        self.connections = 0
        self._counted = threading.Condition()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.address = f"127.0.0.1:{self._listener.getsockname()[1]}"
        self._open: set[socket.socket] = set()
        self._stopped = threading.Event()
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self._threads[0].start()

    def play(self, steps: Sequence[Step]) -> None:
        """Begin anew with other steps."""
        for one in self._open.copy():
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
        for thread in self._threads[1:]:
            thread.join(ENOUGH)
        del self._threads[1:]
        self._steps, self.connections = steps, 0
        self.seen.clear()

    def notice(self, connections: int) -> None:
        """Wait until so many connections were taken: a client that gives up early doesn't wait for that."""
        with self._counted:
            self._counted.wait_for(lambda: self.connections >= connections, NOTICING)

    def stop(self) -> None:
        """End every connection and thread."""
        self._stopped.set()
        for one in (self._listener, *self._open):
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for thread in self._threads:
            thread.join(ENOUGH)

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            step = self._steps[min(self.connections, len(self._steps) - 1)]
            with self._counted:
                self.connections += 1
                self._counted.notify_all()
            self._open.add(connection)
            worker = threading.Thread(target=self._serve, args=(connection, step), daemon=True)
            self._threads.append(worker)
            worker.start()

    def _serve(self, connection: socket.socket, step: Step) -> None:
        connection.settimeout(ENOUGH)
        with connection, connection.makefile("rb") as stream, suppress(OSError, ValueError):
            self._take(connection, stream, step)
        self._open.discard(connection)

    def _take(self, connection: socket.socket, stream: BinaryIO, step: Step) -> None:
        if step.reads != "nothing":
            self.seen.append(_read(stream, whole=step.reads == "all"))
        self._send(connection, step)
        if step.closes_client:
            self._closes()
        if step.ends == "reset":
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        elif step.ends == "drain":
            connection.shutdown(socket.SHUT_WR)
        if step.ends in ("silence", "drain"):
            while connection.recv(65536):
                pass

    def _send(self, connection: socket.socket, step: Step) -> None:
        content = step.sends
        now = datetime.now(UTC)
        for token, text in (
            (HERE, self.address),
            (ELSEWHERE, self._elsewhere),
            (SOON, format_datetime(now + timedelta(seconds=SOON_SECONDS), usegmt=True)),
            (LONG_AGO, format_datetime(now - timedelta(days=400), usegmt=True)),
        ):
            content = content.replace(token, text.encode())
        if not step.drips:
            connection.sendall(content)
            return
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        connection.sendall(step.first)
        for byte in content:
            connection.sendall(bytes([byte]))
            if self._stopped.wait(step.drips):
                return


def _read(stream: BinaryIO, *, whole: bool) -> Seen:
    method, target, _ = stream.readline().decode("latin-1").split()
    headers = {name.lower(): value for name, value in parse_headers(stream).items()}
    body = b""
    if whole and headers.get("transfer-encoding") == "chunked":
        while size := int(stream.readline(), 16):
            body += stream.read(size)
            stream.readline()
        stream.readline()
    elif whole:
        body = stream.read(int(headers.get("content-length", 0)))
    return Seen(method, target, headers, body)


@contextmanager
def serving(
    steps: Sequence[Step],
    *,
    elsewhere: str = "",
    closes: Callable[[], None] = lambda: None,
) -> Iterator[FaultServer]:
    """Serve steps for the length of a block."""
    server = FaultServer(steps, elsewhere=elsewhere, closes=closes)
    try:
        yield server
    finally:
        server.stop()


@contextmanager
def nobody() -> Iterator[str]:
    """Give an address at which nobody listens for the length of a block."""
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        yield f"127.0.0.1:{bound.getsockname()[1]}"


@contextmanager
def unreachable() -> Iterator[str]:
    """Give an address that answers no SYN: the queue of its listener is full."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        waiting = [socket.socket() for _ in range(4)]
        try:
            for one in waiting:
                one.setblocking(False)
                one.connect_ex(listener.getsockname())
            yield f"127.0.0.1:{listener.getsockname()[1]}"
        finally:
            for one in waiting:
                one.close()
