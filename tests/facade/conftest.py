"""The local platform that the facade's tests talk to; and the rule that no test leaves anything behind."""

from __future__ import annotations

import asyncio
import functools
import inspect
import threading
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import pytest

from lumnisai.local import Served, serve
from tests.facade.leftovers import new_sockets, new_threads, sockets

# Seconds for a task to end that is ending already.
ENDING = 0.5


@pytest.fixture(scope="module")
def served(sentinel_key: str) -> Iterator[Served]:
    """Serve a platform on which nothing takes time, to the key that must show up nowhere."""
    with serve(time_scale=0, api_keys=[sentinel_key]) as platform:
        yield platform


@pytest.fixture
def platform(served: Served) -> Served:
    """Give the platform, empty."""
    served.reset()
    return served


@pytest.fixture
def fewest_awaits() -> int:
    """Say at how many places at least a call can be cancelled."""
    return 10


@pytest.fixture(autouse=True)
def nothing_is_left_open() -> Iterator[None]:
    """Fail a test after which a socket is still open, on either side, or a thread still runs."""
    threads, opened = set(threading.enumerate()), sockets()
    yield
    assert new_threads(threads) == []
    assert new_sockets(opened) == []


def pytest_itemcollected(item: Any) -> None:
    """Have asynchronous tests fail when they end before their tasks do."""
    if inspect.iscoroutinefunction(item.obj):
        item.obj = without_tasks_left(item.obj)


def without_tasks_left(test: Callable[..., Awaitable[None]]) -> Callable[..., Awaitable[None]]:
    """Return a test that also looks for tasks, while the event loop is there to be asked."""

    @functools.wraps(test)
    async def tested(*arguments: Any, **named: Any) -> None:
        await test(*arguments, **named)
        left = asyncio.all_tasks() - {asyncio.current_task()}
        if left:
            # The event loop itself makes a task to end a generator that nobody refers to any more.
            _, left = await asyncio.wait(left, timeout=ENDING)
        assert not left

    return tested
