"""Served local platforms and clients of them."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator

import httpx
import pytest
from local_api import ManualClock, Steps, client_of

from lumnisai.local.server import Served, serve


@pytest.fixture
def make_platform() -> Iterator[Callable[..., Served]]:
    """Serve platforms with options of one's own; simulated work takes no time unless asked for."""
    with contextlib.ExitStack() as stack:
        yield lambda **options: stack.enter_context(serve(**({"time_scale": 0} | options)))


@pytest.fixture
def platform(make_platform: Callable[..., Served]) -> Served:
    """A served platform with two tenants."""
    return make_platform(api_keys=["lmn_one=one", "lmn_two=two"])


@pytest.fixture
def api(platform: Served) -> Iterator[httpx.Client]:
    """A client of the first tenant."""
    with client_of(platform) as client:
        yield client


@pytest.fixture
def other_tenant(platform: Served) -> Iterator[httpx.Client]:
    """A client of the second tenant."""
    with client_of(platform, "lmn_two") as client:
        yield client


@pytest.fixture
def clock() -> ManualClock:
    """A clock that stands still until it is told to go on."""
    return ManualClock()


@pytest.fixture
def steps() -> Steps:
    """An agent that goes on step by step, as the test tells it."""
    return Steps()


@pytest.fixture
def stepped(make_platform: Callable[..., Served], steps: Steps) -> Iterator[httpx.Client]:
    """A client of a platform on which that agent answers."""
    with client_of(make_platform(agent=steps)) as client:
        yield client
