"""One request over a bare socket, for answers that no HTTP client would show as they are."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable
from typing import Any, NamedTuple

from local_api import client_of

from lumnisai.local.server import Served
from lumnisai.local.store import Query

THREAD = b'{"title": "Once"}'


class Received(NamedTuple):
    """What came before the connection ended, and how it ended."""

    content: bytes
    end: str

    @property
    def status(self) -> int:
        return int(self.content.split(b" ", 2)[1])

    @property
    def headers(self) -> list[tuple[str, str]]:
        lines = self.content.partition(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")[1:]
        return [(name.lower(), value) for name, _, value in (line.partition(": ") for line in lines)]

    @property
    def body(self) -> bytes:
        return self.content.partition(b"\r\n\r\n")[2]

    def header(self, name: str) -> str | None:
        return next((value for one, value in self.headers if one == name), None)

    def json(self) -> Any:
        return json.loads(self.body)


def send(
    platform: Served,
    method: str = "POST",
    path: str = "/v1/threads",
    body: bytes = THREAD,
    key: str | None = None,
    length: int = 0,
) -> socket.socket:
    """Send a request whose answer ends the connection; by default one that makes a thread.

    Args:
        key: Idempotency key.
        length: Of the body, when more of it is to follow.
    """
    host, _, port = platform.base_url.removeprefix("http://").rpartition(":")
    connection = socket.create_connection((host, int(port)), timeout=10)
    headers = {"Host": "local", "X-API-Key": platform.api_key, "Connection": "close", "Content-Length": str(length or len(body))}
    headers |= {"Idempotency-Key": key} if key else {}
    lines = [f"{method} {path} HTTP/1.1", *(f"{name}: {value}" for name, value in headers.items()), "", ""]
    connection.sendall("\r\n".join(lines).encode() + body)
    return connection


def receive(connection: socket.socket) -> Received:
    """Read until the connection ends."""
    content = bytearray()
    with connection:
        try:
            while part := connection.recv(65536):
                content += part
        except ConnectionResetError:
            return Received(bytes(content), "reset")
    return Received(bytes(content), "close")


def exchange(platform: Served, *request: Any, **more: Any) -> Received:
    """Send a request and read until the connection ends; see `send`."""
    return receive(send(platform, *request, **more))


def threads(platform: Served) -> int:
    """Count the threads that were made."""
    return platform.platform.store.count(Query("thread"))


def until(platform: Served, holds: Callable[[], bool]) -> None:
    """Let the platform work until something holds."""
    with client_of(platform) as api:
        while not holds():
            api.get("/v1/health")


def is_json(content: bytes) -> bool:
    """Tell whether bytes are JSON."""
    try:
        json.loads(content)
    except ValueError:
        return False
    return True
