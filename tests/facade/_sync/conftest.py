# Written by `make generate` from tests/facade/_async/conftest.py. Do not edit.
"""Clients of the local platform."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from lumnisai import Client, Scope
from lumnisai.local import Served


@pytest.fixture
def client(platform: Served) -> Iterator[Client]:
    """Give a client in user scope."""
    with Client(api_key=platform.api_key, base_url=platform.base_url) as client:
        yield client


@pytest.fixture
def tenant(platform: Served) -> Iterator[Client]:
    """Give a client in tenant scope."""
    with Client(api_key=platform.api_key, base_url=platform.base_url, scope=Scope.TENANT) as client:
        yield client


@pytest.fixture
def alice(client: Client) -> Client:
    """Give a view of one user."""
    return client.for_user("alice@example.com")


@pytest.fixture
def bob(client: Client) -> Client:
    """Give a view of another user."""
    return client.for_user("bob@example.com")
