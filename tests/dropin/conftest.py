"""Both clients, and the platform they talk to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from lumnisai.local import Served, serve
from tests.dropin.both import Both


@pytest.fixture(scope="module")
def served() -> Iterator[Served]:
    """Serve a platform on which nothing takes time."""
    with serve(time_scale=0) as platform:
        yield platform


@pytest.fixture
def platform(served: Served) -> Served:
    """Give the platform, empty."""
    served.reset()
    return served


@pytest.fixture(params=["sync", "async"])
def both(request: pytest.FixtureRequest) -> Iterator[Both]:
    """Give each client in turn."""
    both = Both(request.param)
    yield both
    both.close()


@pytest.fixture
def client(both: Both, platform: Served) -> Any:
    """Give a client of the platform, in user scope."""
    return both.client(api_key=platform.api_key, base_url=platform.base_url)


@pytest.fixture
def tenant(both: Both, platform: Served) -> Any:
    """Give a client that acts for the whole tenant."""
    return both.client(api_key=platform.api_key, base_url=platform.base_url, scope="tenant")
