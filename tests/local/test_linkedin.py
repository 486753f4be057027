"""The import of a user's LinkedIn messages and connections."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from local_api import ManualClock, client_of

from lumnisai.local.server import Served, serve

LINKEDIN = "/v1/integrations/linkedin"
ADA, BOB = "ada@example.com", "bob@example.com"


@pytest.fixture
def slow(make_platform: Callable[..., Served], clock: ManualClock) -> Iterator[httpx.Client]:
    """A client of a platform whose simulated time passes when the clock is moved."""
    with client_of(make_platform(clock=clock, time_scale=1)) as client:
        yield client


def connect(api: httpx.Client, user: str = ADA) -> str:
    """Connect a user to LinkedIn, and give the id of the connection."""
    api.put("/v1/integrations/apps/LINKEDIN", params={"enabled": "true"})
    answer = api.post("/v1/integrations/connections/initiate", json={"user_id": user, "app_name": "LINKEDIN"})
    connection_id = parse_qs(urlsplit(answer.json()["redirect_url"]).query)["connection_id"][0]
    api.post("/v1/integrations/connections/callback", json={"connection_id": connection_id, "code": "1"})
    return connection_id


def disconnect(api: httpx.Client, user: str = ADA) -> None:
    body = {"user_id": user, "app_name": "LINKEDIN"}
    assert api.post("/v1/integrations/connections/disconnect", json=body).status_code == 200


def trigger(api: httpx.Client, user: str = ADA) -> dict[str, Any]:
    answer = api.post(f"{LINKEDIN}/sync", params={"user_id": user}, json={})
    assert answer.status_code == 200, answer.text
    body: dict[str, Any] = answer.json()
    return body


def sync(api: httpx.Client, user: str = ADA) -> dict[str, Any]:
    answer = api.get(f"{LINKEDIN}/sync-status", params={"user_id": user})
    assert answer.status_code == 200, answer.text
    body: dict[str, Any] = answer.json()
    return body


def delete(api: httpx.Client, user: str = ADA) -> int:
    answer = api.delete(f"{LINKEDIN}/connections", params={"user_id": user})
    assert answer.status_code == 200, answer.text
    count: int = answer.json()["deleted_count"]
    return count


def test_without_an_account_there_is_nothing_to_sync(api: httpx.Client) -> None:
    answer = trigger(api)
    assert answer["status"] == "no_account"
    assert "initiate_connection" in answer["message"]
    assert sync(api) == {
        "connected": False,
        "sync_in_progress": False,
        "last_synced_at": None,
        "linkedin_profile_url": None,
        "contact_history": None,
        "connections": None,
    }


def test_a_connected_account_that_was_never_synced_has_nothing_yet(api: httpx.Client) -> None:
    connect(api)
    state = sync(api)
    assert (state["connected"], state["sync_in_progress"], state["last_synced_at"]) == (True, False, None)
    assert state["linkedin_profile_url"].startswith("https://www.linkedin.com/in/")
    for part in ("contact_history", "connections"):
        assert (state[part]["status"], state[part]["progress_percent"]) == ("not_started", 0)


def test_a_sync_without_simulated_time_is_complete_when_next_looked_at(api: httpx.Client) -> None:
    connect(api)
    assert trigger(api)["status"] == "started"
    state = sync(api)
    assert state["sync_in_progress"] is False
    assert state["last_synced_at"] == state["connections"]["last_synced_at"] is not None
    assert state["connections"]["connections_stored"] > state["contact_history"]["contacts_messaged"] > 0
    for part in ("contact_history", "connections"):
        assert (state[part]["status"], state[part]["progress_percent"]) == ("complete", 100)
    assert trigger(api)["status"] == "started"


def test_a_sync_reads_first_the_messages_and_then_the_network(slow: httpx.Client, clock: ManualClock) -> None:
    connect(slow)
    trigger(slow)
    states = [sync(slow)]
    for _ in range(10):
        clock.advance(1)
        states.append(sync(slow))
    assert [one["contact_history"]["status"] for one in states] == ["in_progress"] * 4 + ["complete"] * 7
    assert [one["connections"]["status"] for one in states] == (["not_started"] * 4 + ["in_progress"] * 6 + ["complete"])
    assert [one["contact_history"]["progress_percent"] for one in states[:5]] == [0, 25, 50, 75, 100]
    assert [one["connections"]["progress_percent"] for one in states[3:8]] == [0, 0, 16.6, 33.3, 50]
    for part, count in (("contact_history", "contacts_messaged"), ("connections", "connections_stored")):
        counts = [one[part][count] for one in states]
        assert counts == sorted(counts)
        assert counts[0] == 0 < counts[-1]
    pages = [one["contact_history"]["current_page"] for one in states]
    assert pages[0] == 1 < pages[3]
    assert pages[4:] == [None] * 7
    assert [one["sync_in_progress"] for one in states] == [True] * 10 + [False]
    assert [one["last_synced_at"] for one in states] == [None] * 10 + ["2026-03-02T09:30:10.000000+00:00"]


def test_a_sync_that_runs_is_not_started_again(slow: httpx.Client, clock: ManualClock) -> None:
    connect(slow)
    trigger(slow)
    clock.advance(9)
    assert trigger(slow)["status"] == "already_running"
    clock.advance(1)
    first = sync(slow)
    clock.advance(100)
    assert trigger(slow)["status"] == "started"
    again = sync(slow)
    assert again["sync_in_progress"] is True
    assert again["last_synced_at"] == first["last_synced_at"]
    assert again["connections"]["connections_stored"] == first["connections"]["connections_stored"]
    clock.advance(10)
    assert sync(slow)["last_synced_at"] > first["last_synced_at"]


def test_a_sync_goes_on_although_the_platform_was_restarted(tmp_path: Path, clock: ManualClock) -> None:
    data = str(tmp_path / "data.sqlite")
    with serve(data=data, clock=clock) as platform, client_of(platform) as api:
        connect(api)
        trigger(api)
    clock.advance(2)
    with serve(data=data, clock=clock) as platform, client_of(platform) as api:
        assert sync(api)["contact_history"]["progress_percent"] == 50


def test_deleting_keeps_the_contacts_that_were_messaged(api: httpx.Client) -> None:
    connect(api)
    assert delete(api) == 0
    trigger(api)
    before = sync(api)
    stored, messaged = before["connections"]["connections_stored"], before["contact_history"]["contacts_messaged"]
    assert delete(api) == stored - messaged
    after = sync(api)
    assert after["connections"]["connections_stored"] == messaged
    assert after["connections"]["status"] == "not_started"
    assert after["contact_history"] == before["contact_history"]
    assert delete(api) == 0
    trigger(api)
    assert sync(api)["connections"]["connections_stored"] == stored


def test_deleting_ends_a_sync_that_runs(slow: httpx.Client, clock: ManualClock) -> None:
    connect(slow)
    trigger(slow)
    clock.advance(8)
    running = sync(slow)
    stored, messaged = running["connections"]["connections_stored"], running["contact_history"]["contacts_messaged"]
    assert delete(slow) == stored - messaged > 0
    clock.advance(60)
    state = sync(slow)
    assert (state["sync_in_progress"], state["last_synced_at"]) == (False, None)
    assert state["contact_history"]["status"] == "complete"
    assert state["connections"]["connections_stored"] == messaged


def test_disconnecting_ends_a_sync_and_keeps_what_it_brought(slow: httpx.Client, clock: ManualClock) -> None:
    connect(slow)
    trigger(slow)
    clock.advance(2)
    messaged = sync(slow)["contact_history"]["contacts_messaged"]
    disconnect(slow)
    clock.advance(60)
    state = sync(slow)
    assert (state["connected"], state["sync_in_progress"], state["linkedin_profile_url"]) == (False, False, None)
    assert state["contact_history"]["contacts_messaged"] == messaged > 0
    assert state["contact_history"]["status"] == "not_started"
    assert trigger(slow)["status"] == "no_account"


def test_a_connection_that_turns_out_to_have_failed_ends_the_sync(slow: httpx.Client, clock: ManualClock) -> None:
    slow.put("/v1/integrations/apps/LINKEDIN", params={"enabled": "true"})
    answer = slow.post("/v1/integrations/connections/initiate", json={"user_id": ADA, "app_name": "LINKEDIN"})
    connection_id = parse_qs(urlsplit(answer.json()["redirect_url"]).query)["connection_id"][0]
    assert trigger(slow)["status"] == "no_account"
    clock.advance(2)
    assert trigger(slow)["status"] == "started"
    slow.post("/v1/integrations/connections/callback", json={"connection_id": connection_id, "error": "revoked"})
    assert sync(slow)["sync_in_progress"] is False


def test_syncs_belong_to_one_user_of_one_tenant(api: httpx.Client, other_tenant: httpx.Client) -> None:
    connect(api)
    connect(api, BOB)
    trigger(api)
    assert sync(api, BOB)["last_synced_at"] is None
    assert sync(other_tenant)["connected"] is False
    assert delete(api, BOB) == delete(other_tenant) == 0
    assert delete(api) > 0


def test_what_was_synced_for_a_deleted_user_goes_too(api: httpx.Client) -> None:
    api.post("/v1/users", json={"email": ADA})
    connect(api)
    trigger(api)
    api.delete(f"/v1/users/{ADA}")
    assert sync(api)["contact_history"] is None


def test_the_user_must_be_named(api: httpx.Client) -> None:
    assert api.post(f"{LINKEDIN}/sync", json={}).status_code == 422
    assert api.get(f"{LINKEDIN}/sync-status", params={"user_id": ""}).status_code == 422
    assert api.delete(f"{LINKEDIN}/connections").status_code == 422
