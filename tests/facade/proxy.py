"""A forwarding proxy (RFC 9110 section 9.3.6, RFC 9112 section 3.2.2) that remembers what it was asked for."""

from __future__ import annotations

import asyncio
import base64
import ssl
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from urllib.parse import urlsplit

from tests.facade.relay import leave, relaying, splice


class Proxy:
    """A proxy.

    Args:
        names: Ports of this machine by the host names that lead there.
        user: `name:password` that it demands.
        refuses: Status that it answers in place of doing its work.
        hangs: Whether it never answers.
    """

    def __init__(self, names: Mapping[str, int], user: str | None, refuses: str | None, hangs: bool) -> None:
        self._names = names
        self._demanded = None if user is None else "Basic " + base64.b64encode(user.encode()).decode()
        self._refuses = refuses
        self._hangs = hangs
        self.url = ""
        self.tunnels: list[str] = []
        self.forwarded: list[str] = []
        self.heads: list[str] = []
        self._asked = threading.Condition()

    def heard(self, count: int) -> None:
        """Wait until so many tunnels were asked for, and no more: a client that gives up doesn't wait until it was heard."""
        with self._asked:
            assert self._asked.wait_for(lambda: len(self.tunnels) >= count, timeout=10), self.tunnels
        assert len(self.tunnels) == count

    async def handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve one connection, and one request on it."""
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        lines = head.split("\r\n")
        method, target, _ = lines[0].split()
        with self._asked:
            self.heads.append(head)
            (self.tunnels if method == "CONNECT" else self.forwarded).append(target)
            self._asked.notify_all()
        if self._hangs:
            await reader.read()
            return
        refusal = self._refuses
        if refusal is None and self._demanded is not None and f"Proxy-Authorization: {self._demanded}" not in lines:
            refusal = "407 Proxy Authentication Required"
        if refusal is not None:
            writer.write(f"HTTP/1.1 {refusal}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".encode())
            await leave(writer)
            return
        place = urlsplit(f"//{target}" if method == "CONNECT" else target)
        host, port = place.hostname or "", place.port or 80
        other_reader, other_writer = await asyncio.open_connection("127.0.0.1", self._names.get(host, port))
        if method == "CONNECT":
            writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        else:
            kept = [line for line in lines[1:-2] if not line.lower().startswith(("proxy-", "connection:"))]
            path = place.path + (f"?{place.query}" if place.query else "")
            other_writer.write("\r\n".join([f"{method} {path} HTTP/1.1", *kept, "Connection: close", "", ""]).encode())
        await splice(reader, writer, other_reader, other_writer)


@contextmanager
def proxying(
    names: Mapping[str, int] | None = None,
    *,
    user: str | None = None,
    refuses: str | None = None,
    hangs: bool = False,
    context: ssl.SSLContext | None = None,
) -> Iterator[Proxy]:
    """Run a proxy for the length of a block; with a context it is reached over TLS, as `localhost`."""
    proxy = Proxy(names or {}, user, refuses, hangs)
    with relaying(proxy.handle, context) as port:
        proxy.url = f"http://127.0.0.1:{port}" if context is None else f"https://localhost:{port}"
        yield proxy
