"""The asynchronous client over aiohttp, put to the tests that it passes over httpx."""

from __future__ import annotations

import functools
import inspect
from pathlib import Path
from typing import Any

import pytest

from lumnisai import AsyncClient
from tests.facade._async import conftest
from tests.facade._async.conftest import alice, bob, client, tenant

__all__ = ["alice", "bob", "client", "tenant"]
HERE = Path(__file__).parent
OTHERS = {
    # A transport takes the place of a backend.
    "test_a_transport_of_ones_own_is_not_led_through_the_proxy_of_the_environment",
    # Over aiohttp, waiting for the proxy's answer is part of connecting: its words are others, and tested beside.
    "test_a_proxy_that_never_answers_is_waited_for_no_longer_than_is_allowed",
}


@pytest.fixture(autouse=True)
def over_aiohttp(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the test, and the fixtures that make clients for it, make them with the other backend."""
    kind = functools.partial(AsyncClient, http_backend="aiohttp")
    for namespace in (inspect.unwrap(request.function).__globals__, vars(conftest)):
        monkeypatch.setitem(namespace, "AsyncClient", kind)


def pytest_collection_modifyitems(items: list[Any]) -> None:
    """Leave out what runs on trio, for aiohttp doesn't, and what is about the synchronous client."""
    items[:] = [item for item in items if HERE not in item.path.parents or not _is_about_others(item)]


def _is_about_others(item: Any) -> bool:
    parameters = item.callspec.params if hasattr(item, "callspec") else {}
    return parameters.get("loop") == "trio" or parameters.get("asynchronous") is False or item.originalname in OTHERS


@pytest.fixture
def fewest_awaits() -> int:
    """Say at how many places at least a call can be cancelled: aiohttp waits less often."""
    return 8
