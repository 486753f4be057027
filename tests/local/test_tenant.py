"""The tenant that an API key belongs to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import httpx
from local_api import ManualClock, client_of

from lumnisai.local.server import Served, serve

FIELDS = {
    "id",
    "name",
    "developer_id",
    "developer_email",
    "plan",
    "db_status",
    "billing_status",
    "api_key_mode",
    "created_at",
    "updated_at",
}


def test_a_key_reads_its_own_tenant_with_or_without_the_id(api: httpx.Client, platform: Served) -> None:
    tenant = api.get("/v1/tenant").json()
    assert set(tenant) == FIELDS
    assert None not in tenant.values()
    assert tenant["id"] == platform.api_keys["lmn_one"]
    assert api.get(f"/v1/tenants/{tenant['id']}").json() == tenant
    assert api.get(f"/v1/tenants/{tenant['id'].upper()}").json() == tenant


def test_another_tenant_is_refused_whether_it_exists_or_not(api: httpx.Client, other_tenant: httpx.Client) -> None:
    theirs = other_tenant.get("/v1/tenant").json()["id"]
    for wanted in (theirs, "8c9d1a52-0f5f-4a3c-9a53-7c7a4f4f3a10"):
        answer = api.get(f"/v1/tenants/{wanted}")
        assert answer.status_code == 403
        assert answer.json()["error"]["code"] == "FORBIDDEN"
        assert wanted in answer.json()["error"]["message"]


def test_a_tenant_id_that_is_no_uuid_is_invalid(api: httpx.Client) -> None:
    assert api.get("/v1/tenants/acme").status_code == 422


def test_the_tenant_of_a_fresh_platform_is_called_local(make_platform: Callable[..., Served]) -> None:
    with client_of(make_platform()) as api:
        assert api.get("/v1/tenant").json()["name"] == "local"


def test_the_tenant_follows_its_key_mode(make_platform: Callable[..., Served], clock: ManualClock) -> None:
    with client_of(make_platform(clock=clock)) as api:
        before = api.get("/v1/tenant").json()
        clock.advance(60)
        api.patch("/v1/external-api-keys/mode", json={"mode": "byo_keys"})
        after = api.get("/v1/tenant").json()
    assert (before["api_key_mode"], after["api_key_mode"]) == ("platform", "byo_keys")
    assert before["created_at"] == before["updated_at"] == after["created_at"] < after["updated_at"]


def test_the_tenant_keeps_its_age_and_mode_through_a_restart(tmp_path: Path) -> None:
    data = str(tmp_path / "data.sqlite")
    with serve(data=data) as platform, client_of(platform) as api:
        api.patch("/v1/external-api-keys/mode", json={"mode": "byo_keys"})
        tenant = api.get("/v1/tenant").json()
    with serve(data=data) as platform, client_of(platform) as api:
        assert api.get("/v1/tenant").json() == tenant
