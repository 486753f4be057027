# Written by `make generate` from tests/facade/_async/test_tenant.py. Do not edit.
"""The resource `tenant`: the organisation that an API key belongs to."""

from __future__ import annotations

import pytest

from lumnisai import Client, PermissionDeniedError
from lumnisai.local import Served

OTHER = "8c9d1a52-0f5f-4a3c-9a53-7c7a4f4f3a10"


def test_the_key_decides_the_tenant(client: Client, platform: Served) -> None:
    tenant = client.tenant.get()
    assert str(tenant.id) == platform.api_keys[platform.api_key]
    assert tenant.api_key_mode == "platform"
    assert client.tenant.get(tenant.id) == client.tenant.get(str(tenant.id)) == tenant


def test_the_tenant_is_the_same_on_every_view(client: Client, alice: Client, tenant: Client) -> None:
    assert alice.tenant.get() == tenant.tenant.get() == client.tenant.get()


def test_another_tenant_is_denied(client: Client) -> None:
    with pytest.raises(PermissionDeniedError):
        client.tenant.get(OTHER)


def test_a_tenant_id_that_was_configured_is_asked_for(platform: Served) -> None:
    own = platform.api_keys[platform.api_key]
    with Client(api_key=platform.api_key, base_url=platform.base_url, tenant_id=own) as client:
        assert str((client.tenant.get()).id) == own
    with Client(api_key=platform.api_key, base_url=platform.base_url, tenant_id=OTHER) as client:
        with pytest.raises(PermissionDeniedError):
            client.tenant.get()
