"""The stub, once for all tests here."""

from __future__ import annotations

from collections.abc import Generator

import pytest

from benchmarks.processes import stub


@pytest.fixture(scope="package")
def base_url() -> Generator[str, None, None]:
    """Run the stub; give its URL."""
    with stub() as url:
        yield url
