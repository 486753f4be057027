"""The local platform that the facade's tests talk to."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from lumnisai.local import Served, serve


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
