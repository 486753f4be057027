"""A local platform where the environment says the platform is, as for a program that knows nothing of tests."""

from __future__ import annotations

import gc
import warnings
from collections.abc import Iterator

import pytest

from lumnisai.local import Served, serve


@pytest.fixture(scope="module")
def served() -> Iterator[Served]:
    """Serve a platform on which nothing takes time."""
    with serve(time_scale=0) as platform:
        yield platform


@pytest.fixture(autouse=True)
def environment(served: Served, monkeypatch: pytest.MonkeyPatch) -> Served:
    """Set what the README tells people to set, and start from an empty platform."""
    served.reset()
    monkeypatch.setenv("LUMNISAI_API_KEY", served.api_key)
    monkeypatch.setenv("LUMNISAI_BASE_URL", served.base_url)
    return served


@pytest.fixture(autouse=True)
def dropped() -> Iterator[None]:
    """Let go, within the test, of the clients that the examples leave open as short programs may."""
    yield
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        gc.collect()
