"""Fixtures for the tests of programs that use this package: a local platform, and a client of it.

    # conftest.py
    from lumnisai.testing import lumnisai_client, lumnisai_platform

    # test_mine.py
    def test_my_program(lumnisai_client):
        assert lumnisai_client.invoke("hi", user_id="user-123").status == "succeeded"

`lumnisai_faults` makes the platform misbehave for one test: `lumnisai_faults.add("drop after-work on=create_response times=1")`.

Needs `pip install lumnisai[local]` and pytest.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from lumnisai import Client
from lumnisai.local import serve

if TYPE_CHECKING:
    from lumnisai.local import Served
    from lumnisai.local.faults import Faults


@pytest.fixture(scope="session")
def lumnisai_platform() -> Iterator[Served]:
    """Serve a local platform on which nothing takes time, for as long as the tests run."""
    with serve(time_scale=0) as platform:
        yield platform


@pytest.fixture
def lumnisai_client(lumnisai_platform: Served) -> Iterator[Client]:
    """Give a client of an empty local platform."""
    lumnisai_platform.reset()
    with Client(api_key=lumnisai_platform.api_key, base_url=lumnisai_platform.base_url) as client:
        yield client
    lumnisai_platform.faults.clear()


@pytest.fixture
def lumnisai_faults(lumnisai_platform: Served) -> Iterator[Faults]:
    """Give the platform's faults, none at first; what a test adds is gone after it."""
    lumnisai_platform.faults.clear()
    yield lumnisai_platform.faults
    lumnisai_platform.faults.clear()
