"""Prospects and contacts of a user's CRM."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from local_api import ManualClock, client_of

from lumnisai.local.server import Served

ADA = "ada@example.com"
PROFILES = [f"https://www.linkedin.com/in/person-{number}" for number in range(12)]


@pytest.fixture
def slow(make_platform: Callable[..., Served], clock: ManualClock) -> Iterator[httpx.Client]:
    """A client of a platform on which simulated work takes its time by the clock."""
    with client_of(make_platform(time_scale=1, clock=clock)) as client:
        yield client


def connect(api: httpx.Client, app: str) -> None:
    api.put(f"/v1/integrations/apps/{app}", params={"enabled": "true"})
    begun = api.post("/v1/integrations/connections/initiate", json={"user_id": ADA, "app_name": app}).json()
    connection_id = begun["redirect_url"].partition("connection_id=")[2].partition("&")[0]
    api.post("/v1/integrations/connections/callback", json={"connection_id": connection_id, "code": "c"})


def sync(api: httpx.Client, url: str, provider: str = "attio", **more: Any) -> httpx.Response:
    return api.post("/v1/crm/prospects/sync", json={"user_id": ADA, "provider": provider, "linkedin_url": url, **more})


def match(api: httpx.Client, urls: list[str], provider: str = "attio") -> list[dict[str, Any]]:
    answer = api.post("/v1/crm/prospects/match-batch", json={"user_id": ADA, "provider": provider, "linkedin_urls": urls})
    assert answer.status_code == 200, answer.text
    matches: list[dict[str, Any]] = answer.json()["matches"]
    return matches


def copy(api: httpx.Client) -> httpx.Response:
    return api.post("/v1/crm/contacts/sync", json={"user_id": ADA, "provider": "hubspot"})


def state(api: httpx.Client) -> dict[str, Any]:
    answer: dict[str, Any] = api.get("/v1/crm/contacts/sync-status", params={"user_id": ADA, "provider": "hubspot"}).json()
    return answer


def test_the_error_for_a_missing_connection_carries_the_address_to_connect_at(api: httpx.Client) -> None:
    connect(api, "ATTIO")
    answer = sync(api, PROFILES[0], "hubspot")
    assert (answer.status_code, answer.json()["error"]["code"]) == (409, "crm_not_connected")
    assert "app=HUBSPOT" in answer.json()["error"]["details"]["connect_url"]
    assert copy(api).status_code == 409


def test_spellings_of_one_profile_lead_to_one_record(api: httpx.Client) -> None:
    connect(api, "ATTIO")
    first = sync(api, "https://www.linkedin.com/in/Grace-Example/?trk=x").json()
    again = sync(api, "http://linkedin.com/in/grace-example").json()
    assert (again["action"], again["crm_record_id"]) == ("linked", first["crm_record_id"])
    by_member_id = sync(api, "https://www.linkedin.com/in/ACoAAB12345").json()["crm_record_id"]
    assert match(api, ["https://www.linkedin.com/in/ACoAAB12345"])[0]["crm_record_id"] == by_member_id


def test_hubspot_finds_profiles_only_in_the_copy_of_its_contacts(api: httpx.Client) -> None:
    connect(api, "HUBSPOT")
    assert not any(one["linked"] for one in match(api, PROFILES, "hubspot"))
    assert copy(api).status_code == 202
    found = match(api, PROFILES, "hubspot")
    assert any(one["linked"] for one in found)
    assert not all(one["linked"] for one in found)


def test_hubspot_finds_a_contact_by_address_or_by_name_and_company(api: httpx.Client) -> None:
    connect(api, "HUBSPOT")
    actions: set[str] = set()
    for number, url in enumerate(PROFILES):
        contact = {"email": "x@example.com"} if number % 2 else {"first_name": "A", "last_name": "B", "company": "C"}
        actions.add(sync(api, url, "hubspot", contact=contact).json()["action"])
    assert actions == {"created", "linked"}


def test_a_match_keeps_order_and_spelling_and_bears_with_unreadable_addresses(api: httpx.Client) -> None:
    connect(api, "ATTIO")
    urls = [PROFILES[1], "not a profile", PROFILES[0], PROFILES[1], "https://linkedin.com/in/ACoAAunresolved"]
    matches = match(api, urls)
    assert [one["linkedin_url"] for one in matches] == urls
    assert matches[0] == matches[3]
    assert [matches[place]["linked"] for place in (1, 4)] == [False, False]


@pytest.mark.parametrize(
    ("slug", "status", "code"),
    [
        ("missing-profile", 404, "prospect_not_found"),
        ("ACoAAunresolved", 422, "linkedin_url_unresolved"),
        ("crm-down", 502, "crm_upstream_error"),
        ("crm-busy", 503, "crm_upstream_rate_limited"),
    ],
)
def test_errors_can_be_tried(api: httpx.Client, slug: str, status: int, code: str) -> None:
    connect(api, "ATTIO")
    answer = sync(api, f"https://www.linkedin.com/in/{slug}")
    assert (answer.status_code, answer.json()["error"]["code"]) == (status, code)
    assert ("retry-after" in answer.headers) == (status == 503)


def test_a_copy_grows_until_it_is_whole(slow: httpx.Client, clock: ManualClock) -> None:
    connect(slow, "HUBSPOT")
    assert copy(slow).json()["status"] == "started"
    clock.advance(4)
    half = state(slow)
    again = copy(slow)
    assert (again.status_code, again.json()["status"]) == (200, "already_in_progress")
    assert (half["sync_in_progress"], half["last_reconciled_at"]) == (True, None)
    clock.advance(10)
    whole = state(slow)
    assert (whole["sync_in_progress"], whole["last_reconciled_at"]) == (False, "2026-03-02T09:30:08.000000+00:00")
    assert half["synced_count"] == whole["synced_count"] // 2 > 0
    assert copy(slow).status_code == 202
    assert state(slow)["synced_count"] == whole["synced_count"]


def test_disconnecting_ends_a_copy(slow: httpx.Client, clock: ManualClock) -> None:
    connect(slow, "HUBSPOT")
    copy(slow)
    clock.advance(4)
    slow.post("/v1/integrations/connections/disconnect", json={"user_id": ADA, "app_name": "HUBSPOT"})
    ended = state(slow)
    assert (ended["connected"], ended["sync_in_progress"], ended["last_reconciled_at"]) == (False, False, None)
    clock.advance(60)
    assert state(slow) == ended


def test_an_unknown_crm_is_refused(api: httpx.Client) -> None:
    assert "attio or hubspot" in sync(api, PROFILES[0], "pipedrive").text
    refused = api.get("/v1/crm/contacts/sync-status", params={"user_id": ADA, "provider": "pipedrive"})
    assert refused.status_code == 422
    assert api.get("/v1/crm/contacts/sync-status", params={"userId": ADA, "provider": "attio"}).status_code == 422


def test_a_grant_to_oneself_is_accepted_and_changes_nothing(api: httpx.Client, other_tenant: httpx.Client) -> None:
    grants = "/v1/crm/exclusion-grants"
    assert api.post(grants, json={"member_user_id": ADA, "owner_user_id": ADA}).json()["status"] == "granted"
    assert api.get(grants, params={"member_user_id": ADA}).json()["owner_user_ids"] == []
    api.post(grants, json={"member_user_id": ADA, "owner_user_id": "bob@example.com"})
    assert len(api.get(grants, params={"member_user_id": ADA}).json()["owner_user_ids"]) == 1
    assert other_tenant.get(grants, params={"member_user_id": ADA}).json()["owner_user_ids"] == []
