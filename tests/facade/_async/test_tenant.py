"""The resource `tenant`: the organisation that an API key belongs to."""

from __future__ import annotations

import pytest

from lumnisai import AsyncClient, PermissionDeniedError
from lumnisai.local import Served

OTHER = "8c9d1a52-0f5f-4a3c-9a53-7c7a4f4f3a10"


async def test_the_key_decides_the_tenant(client: AsyncClient, platform: Served) -> None:
    tenant = await client.tenant.get()
    assert str(tenant.id) == platform.api_keys[platform.api_key]
    assert tenant.api_key_mode == "platform"
    assert await client.tenant.get(tenant.id) == await client.tenant.get(str(tenant.id)) == tenant


async def test_the_tenant_is_the_same_on_every_view(client: AsyncClient, alice: AsyncClient, tenant: AsyncClient) -> None:
    assert await alice.tenant.get() == await tenant.tenant.get() == await client.tenant.get()


async def test_another_tenant_is_denied(client: AsyncClient) -> None:
    with pytest.raises(PermissionDeniedError):
        await client.tenant.get(OTHER)


async def test_a_tenant_id_that_was_configured_is_asked_for(platform: Served) -> None:
    own = platform.api_keys[platform.api_key]
    async with AsyncClient(api_key=platform.api_key, base_url=platform.base_url, tenant_id=own) as client:
        assert str((await client.tenant.get()).id) == own
    async with AsyncClient(api_key=platform.api_key, base_url=platform.base_url, tenant_id=OTHER) as client:
        with pytest.raises(PermissionDeniedError):
            await client.tenant.get()
