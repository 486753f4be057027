"""Nothing of aiohttp shows in an error."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from lumnisai import AsyncClient, ConnectionFailedError, LumnisAIError
from lumnisai.local import Served
from tests.facade.proxy import proxying
from tests.facade.scripted import HANG_UP, Seen, answer, scripted
from tests.facade.tls import NAME, Authority, behind_tls


def chain(error: BaseException | None) -> Iterator[BaseException]:
    """Yield an error and all that led to it."""
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


BROKEN = {
    "reset": HANG_UP,
    "garbage": b"SSH-2.0-OpenSSH_9.6\r\n\r\n",
    "a header that is none": b"HTTP/1.1 200 OK\r\nno colon\r\n\r\n",
    "cut off": answer(200, {"status": "healthy"})[:-3],
    "chunks that are none": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
}


def shows(error: LumnisAIError) -> list[str]:
    """Return where aiohttp shows up in an error."""
    found = [f"{type(one)}" for one in chain(error) if type(one).__module__.startswith("aiohttp")]
    for one in chain(error):
        found += [frame.filename for frame in traceback.extract_tb(one.__traceback__) if "/aiohttp/" in frame.filename]
        found += [f"{one!r}"] if "aiohttp" in f"{one!r} {one}" else []
    return found


@pytest.mark.parametrize("name", BROKEN)
async def test_an_error_shows_nothing_of_the_backend(name: str) -> None:
    def break_off(_: Seen) -> bytes:
        return BROKEN[name]

    with scripted(break_off) as server:
        async with AsyncClient(api_key="k", base_url=server.base_url, max_retries=0, timeout=0.3) as client:
            with pytest.raises(LumnisAIError) as caught:
                await client.health()
    assert shows(caught.value) == []


async def test_an_error_before_the_connection_shows_nothing_of_the_backend(platform: Served, tmp_path: Path) -> None:
    authority = Authority(tmp_path)
    with behind_tls(platform.base_url, authority.server()) as front, proxying(refuses="403 Forbidden") as proxy:
        ways: list[dict[str, Any]] = [
            {"base_url": front.base_url},
            {"base_url": platform.base_url.replace("http:", "https:")},
            {"base_url": f"https://{NAME}", "proxy": proxy.url},
            {"base_url": f"https://{NAME}.invalid"},
        ]
        for way in ways:
            async with AsyncClient(api_key="k", max_retries=0, **way) as client:
                with pytest.raises(ConnectionFailedError) as caught:
                    await client.health()
            assert shows(caught.value) == []
