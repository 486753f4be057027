"""How the backend is chosen, and who can't have it."""

from __future__ import annotations

import sys

import httpx
import pytest
import trio

from lumnisai import AsyncClient, Client, ConfigurationError
from lumnisai.local import Served


def test_without_the_extra_the_client_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "aiohttp", None)
    with pytest.raises(ConfigurationError, match=r'needs aiohttp: pip install "lumnisai\[aiohttp\]"') as caught:
        AsyncClient(api_key="k")
    assert (caught.value.__cause__, caught.value.__suppress_context__) == (None, True)


def test_a_transport_of_ones_own_leaves_no_room_for_a_backend() -> None:
    with pytest.raises(ConfigurationError, match="http_transport takes the place of a backend"):
        AsyncClient(api_key="k", http_transport=httpx.AsyncHTTPTransport())


def test_another_name_is_no_backend() -> None:
    with pytest.raises(ConfigurationError, match=r'must be "httpx" or "aiohttp"; got \'curl\''):
        AsyncClient(api_key="k", http_backend="curl")  # type: ignore[arg-type]


def test_the_synchronous_client_has_no_choice() -> None:
    with pytest.raises(TypeError, match="http_backend"):
        Client(api_key="k", http_backend="aiohttp")  # type: ignore[call-arg]


def test_on_trio_the_first_call_says_that_it_needs_asyncio(platform: Served) -> None:
    async def call() -> None:
        async with AsyncClient(api_key=platform.api_key, base_url=platform.base_url) as client:
            await client.health()

    with pytest.raises(ConfigurationError, match=r"^get_health: .*works in the event loops of asyncio; on trio, leave"):
        trio.run(call)
