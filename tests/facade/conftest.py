"""The local platform that the facade's tests talk to."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from lumnisai.local import Served, serve


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
