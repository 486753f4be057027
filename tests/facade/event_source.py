"""A server that sends part of a stream and then holds the connection open; it knows when the client lets go."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"


class EventSource:
    """Answers one request: sends these chunks, and ends or waits for the client to go.

    Args:
        chunks: What is sent, each by itself.
        holds: Whether the connection stays open afterwards.
    """

    def __init__(self, *chunks: bytes, holds: bool) -> None:
        self._chunks = chunks
        self._holds = holds
        self.request = b""
        self.closed = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.base_url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        with suppress(OSError):
            connection, _ = self._listener.accept()
            with connection:
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                self._read(connection)
                connection.settimeout(10)
                # Who goes with something unread, or not yet sent, resets the connection.
                with suppress(ConnectionError):
                    for chunk in (HEAD, *self._chunks):
                        connection.sendall(chunk)
                    while self._holds and connection.recv(1024):
                        pass
                self.closed.set()

    def _read(self, connection: socket.socket) -> None:
        while b"\r\n\r\n" not in self.request:
            self.request += connection.recv(65_536)
        head, _, body = self.request.partition(b"\r\n\r\n")
        length = next(int(line.split(b":")[1]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length"))
        while len(body) < length:
            more = connection.recv(65_536)
            self.request, body = self.request + more, body + more

    def stop(self) -> None:
        """Leave nothing open."""
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(timeout=15)


@contextmanager
def event_source(*chunks: bytes, holds: bool = True) -> Iterator[EventSource]:
    """Serve one stream for the length of a block."""
    source = EventSource(*chunks, holds=holds)
    try:
        yield source
    finally:
        source.stop()


def line(event: str, **data: Any) -> bytes:
    """Write an event as the platform does."""
    return f"data: {json.dumps({'event': event, 'data': data})}\n\n".encode()
