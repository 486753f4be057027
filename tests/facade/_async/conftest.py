"""Clients of the local platform."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from lumnisai import AsyncClient, Scope
from lumnisai.local import Served


@pytest.fixture
async def client(platform: Served) -> AsyncIterator[AsyncClient]:
    """Give a client in user scope."""
    async with AsyncClient(api_key=platform.api_key, base_url=platform.base_url) as client:
        yield client


@pytest.fixture
async def tenant(platform: Served) -> AsyncIterator[AsyncClient]:
    """Give a client in tenant scope."""
    async with AsyncClient(api_key=platform.api_key, base_url=platform.base_url, scope=Scope.TENANT) as client:
        yield client


@pytest.fixture
async def alice(client: AsyncClient) -> AsyncClient:
    """Give a view of one user."""
    return client.for_user("alice@example.com")


@pytest.fixture
async def bob(client: AsyncClient) -> AsyncClient:
    """Give a view of another user."""
    return client.for_user("bob@example.com")
