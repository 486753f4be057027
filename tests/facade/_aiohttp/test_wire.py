"""Nobody on the way can tell a client over aiohttp from one over httpx."""

from __future__ import annotations

import asyncio
import io
import re
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from lumnisai import AsyncClient, RequestTimeoutError, Timeout
from lumnisai.local import Served
from tests.facade.holding import HEALTHY
from tests.facade.proxy import proxying
from tests.facade.relay import relaying
from tests.facade.scripted import answer
from tests.facade.tls import NAME, Authority, behind_tls

ID = UUID("8c9d1a52-0f5f-4a3c-9a53-7c7a4f4f3a10")
Call = Callable[[Any], Awaitable[Any]]


@contextmanager
def recording() -> Iterator[tuple[str, list[bytes]]]:
    """Answer every request alike, and keep its bytes."""
    requests: list[bytes] = []

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while True:
            head = await reader.readuntil(b"\r\n\r\n")
            length = re.search(rb"\r\nContent-Length: (\d+)", head, re.IGNORECASE)
            body = await reader.readexactly(int(length[1]) if length else 0)
            while b"chunked" in head and not body.endswith(b"\r\n0\r\n\r\n"):
                body += await reader.read(65_536)
            requests.append(re.sub(rb"lumnisai-[0-9a-f]{32}", b"lumnisai-boundary", head + body))
            writer.write(answer(200, {"email": "a@b.co"}, Set_Cookie="session=1; Path=/"))

    with relaying(handle) as port:
        yield f"http://127.0.0.1:{port}", requests


class Pipe(io.BytesIO):
    """A source of unknown length."""

    def seekable(self) -> bool:
        """Say that it can't go back."""
        return False

    def tell(self) -> int:
        """Refuse to say where it stands."""
        raise OSError


CALLS: dict[str, Call] = {
    "GET": lambda client: client.users.get("naïve+1@b.co"),
    "GET with a query": lambda client: client.for_user("a b&c").threads.list(limit=3),
    "POST": lambda client: client.users.create(email="a@b.co", first_name="é" * 9),
    "POST of 300 kB": lambda client: client.users.create(email="a@b.co", first_name="x" * 300_000),
    "POST without a body": lambda client: client.for_user("u").responses.cancel(ID),
    "a form": lambda client: client.for_user("u").files.upload(file_content=b"x" * 200_000, file_name="a.txt"),
}


async def sent(base_url: str, requests: list[bytes], call: Call, **settings: Any) -> list[bytes]:
    """Make a call twice; return the bytes that it sent."""
    requests.clear()
    async with AsyncClient(api_key="k", base_url=base_url, report_drift=False, **settings) as client:
        for _ in range(2):
            await call(client.with_options(idempotency_key="1"))
    return list(requests)


@pytest.mark.parametrize("name", CALLS)
async def test_every_byte_of_a_request_is_the_same_as_over_httpx(name: str) -> None:
    with recording() as (base_url, requests):
        before = await sent(base_url, requests, CALLS[name], http_backend="httpx")
        assert await sent(base_url, requests, CALLS[name]) == before
    assert len(before) == 2
    # The cookie that came with the first answer is nobody's.
    assert not [request for request in before if b"ookie" in request]


async def test_a_body_of_unknown_length_is_sent_in_the_same_chunks_with_their_header_in_another_place() -> None:
    def upload(client: Any) -> Awaitable[Any]:
        return client.for_user("u").files.upload(  # type: ignore[no-any-return]
            file_content=Pipe(b"x" * 200_000), file_name="a.txt"
        )

    with recording() as (base_url, requests):
        before = await sent(base_url, requests, upload, http_backend="httpx")
        now = await sent(base_url, requests, upload)
    header = b"Transfer-Encoding: chunked\r\n"
    assert [request.count(header) for request in now] == [1, 1]
    assert [request.replace(header, b"") for request in now] == [request.replace(header, b"") for request in before]


async def test_only_a_delete_says_besides_that_it_has_no_body() -> None:
    def delete(client: Any) -> Awaitable[Any]:
        return client.for_user("u").threads.delete(ID)  # type: ignore[no-any-return]

    with recording() as (base_url, requests):
        before = await sent(base_url, requests, delete, http_backend="httpx")
        now = await sent(base_url, requests, delete)
    assert [request.replace(b"Content-Length: 0\r\n", b"") for request in now] == before


async def test_the_handshake_offers_what_is_spoken(tmp_path: Path) -> None:
    authority, chosen = Authority(tmp_path), list[str | None]()
    context = authority.server()
    context.set_alpn_protocols(["h2", "http/1.1"])

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        chosen.append(writer.get_extra_info("ssl_object").selected_alpn_protocol())
        await reader.readuntil(b"\r\n\r\n")
        writer.write(HEALTHY)

    with relaying(handle, context) as port:
        for backend in ("httpx", "aiohttp"):
            settings: dict[str, Any] = {"http_backend": backend, "verify": authority.file}
            async with AsyncClient(api_key="k", base_url=f"https://localhost:{port}", **settings) as client:
                await client.health()
    assert chosen == ["http/1.1", "http/1.1"]


async def test_a_proxy_learns_no_more_than_the_way(platform: Served, tmp_path: Path) -> None:
    authority = Authority(tmp_path)
    with behind_tls(platform.base_url, authority.server()) as front, proxying({NAME: front.port}, user="ada:é") as proxy:
        url = proxy.url.replace("://", "://ada:%C3%A9@")
        settings: dict[str, Any] = {"api_key": platform.api_key, "proxy": url, "verify": authority.file}
        async with AsyncClient(base_url=f"https://{NAME}", **settings) as client:
            await client.for_user("u").threads.list()
    [head] = proxy.heads
    names = [line.partition(":")[0] for line in head.split("\r\n")[1:-2]]
    assert sorted(names) == ["Accept", "Accept-Encoding", "Host", "Proxy-Authorization", "User-Agent"]
    assert "lumnisai-python/" in head
    assert "aiohttp" not in head


async def test_a_proxy_that_never_answers_is_waited_for_no_longer_than_for_any_connection(tmp_path: Path) -> None:
    with proxying(hangs=True) as proxy:
        settings: dict[str, Any] = {"base_url": f"https://{NAME}", "proxy": proxy.url, "verify": Authority(tmp_path).file}
        async with AsyncClient(api_key="k", timeout=Timeout(total=9, connect=0.2), max_retries=1, **settings) as client:
            with pytest.raises(RequestTimeoutError, match=r"^get_health: no connection within 0.2 s") as caught:
                await client.health()
        proxy.heard(2)
    assert caught.value.attempts == 2
