"""The life of a user's connection to an app."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from local_api import ManualClock, client_of

from lumnisai.local.server import Served, serve

CONNECTIONS = "/v1/integrations/connections"
ADA, BOB = "ada@example.com", "bob@example.com"


@pytest.fixture
def slow(make_platform: Callable[..., Served], clock: ManualClock) -> Iterator[httpx.Client]:
    """A client of a platform whose simulated time passes when the clock is moved."""
    with client_of(make_platform(clock=clock, time_scale=1)) as client:
        yield client


def enable(api: httpx.Client, app: str, enabled: str = "true") -> None:
    assert api.put(f"/v1/integrations/apps/{app}", params={"enabled": enabled}).status_code == 200


def initiate(api: httpx.Client, app: str = "GITHUB", user: str = ADA, **fields: Any) -> httpx.Response:
    return api.post(f"{CONNECTIONS}/initiate", json={"user_id": user, "app_name": app, **fields})


def begin(api: httpx.Client, app: str = "GITHUB", user: str = ADA, **fields: Any) -> str:
    """Begin to connect a user, and give the id of the connection that the redirect address names."""
    answer = initiate(api, app, user, **fields)
    assert answer.status_code == 200, answer.text
    assert answer.json()["status"] == "pending"
    return parse_qs(urlsplit(answer.json()["redirect_url"]).query)["connection_id"][0]


def call_back(api: httpx.Client, connection_id: str, **fields: str) -> httpx.Response:
    return api.post(f"{CONNECTIONS}/callback", json={"connection_id": connection_id, **fields})


def state(api: httpx.Client, app: str = "GITHUB", user: str = ADA, **query: str) -> dict[str, Any]:
    answer = api.get(f"{CONNECTIONS}/{user}/{app}", params=query)
    assert answer.status_code == 200, answer.text
    body: dict[str, Any] = answer.json()
    return body


def listed(api: httpx.Client, user: str = ADA, **query: str) -> list[dict[str, Any]]:
    answer = api.get(f"{CONNECTIONS}/{user}", params=query)
    assert answer.status_code == 200, answer.text
    assert answer.json()["user_id"] == user
    found: list[dict[str, Any]] = answer.json()["connections"]
    return found


def disconnect(api: httpx.Client, app: str = "GITHUB", user: str = ADA, **fields: str) -> httpx.Response:
    return api.post(f"{CONNECTIONS}/disconnect", json={"user_id": user, "app_name": app, **fields})


def test_an_app_nobody_connected_is_not_connected(api: httpx.Client) -> None:
    assert state(api) == {
        "app_name": "GITHUB",
        "status": "not_connected",
        "connected_at": None,
        "error_message": None,
    }
    assert listed(api) == []


def test_whether_the_app_is_enabled_is_told_on_request(api: httpx.Client) -> None:
    assert state(api, include_enabled="true")["is_enabled"] is True
    assert state(api, "SPOTIFY", include_enabled="true")["is_enabled"] is False
    assert "is_enabled" not in state(api, include_enabled="false")


def test_the_state_of_an_app_that_does_not_exist_is_not_found(api: httpx.Client) -> None:
    assert api.get(f"{CONNECTIONS}/{ADA}/NOSUCH").status_code == 404
    assert initiate(api, "NOSUCH").status_code == 404
    assert disconnect(api, "NOSUCH").status_code == 404


def test_an_app_must_be_enabled_before_users_connect_to_it(api: httpx.Client) -> None:
    refused = initiate(api, "SPOTIFY")
    assert refused.status_code == 403
    assert refused.json()["error"]["code"] == "APP_NOT_ENABLED"
    assert "/v1/integrations/apps/SPOTIFY?enabled=true" in refused.json()["error"]["message"]
    assert state(api, "SPOTIFY")["status"] == "not_connected"
    enable(api, "SPOTIFY")
    begin(api, "SPOTIFY")


def test_a_connection_becomes_active_by_itself_after_two_seconds(slow: httpx.Client, clock: ManualClock) -> None:
    begin(slow)
    clock.advance(1.9)
    assert state(slow)["status"] == "pending"
    assert state(slow)["connected_at"] is None
    clock.advance(0.1)
    assert state(slow)["status"] == "active"
    clock.advance(100)
    assert state(slow)["connected_at"] == "2026-03-02T09:30:02.000000"


def test_a_stretched_time_scale_stretches_the_wait(make_platform: Callable[..., Served], clock: ManualClock) -> None:
    with client_of(make_platform(clock=clock, time_scale=10)) as api:
        begin(api)
        clock.advance(19)
        assert state(api)["status"] == "pending"
        clock.advance(1)
        assert state(api)["status"] == "active"


def test_a_connection_becomes_active_although_the_platform_was_restarted(tmp_path: Path, clock: ManualClock) -> None:
    data = str(tmp_path / "data.sqlite")
    with serve(data=data, clock=clock) as platform, client_of(platform) as api:
        begin(api)
    clock.advance(5)
    with serve(data=data, clock=clock) as platform, client_of(platform) as api:
        assert state(api)["status"] == "active"


@pytest.mark.parametrize(
    ("app", "status"), [("GITHUB", "active"), ("SALESFORCE", "pending"), ("ZENDESK", "failed"), ("BOX", "expired")]
)
def test_some_apps_are_there_to_try_other_outcomes_with(api: httpx.Client, app: str, status: str) -> None:
    enable(api, app)
    begin(api, app)
    assert state(api, app)["status"] == status
    assert bool(state(api, app)["connected_at"]) == (status == "active")
    assert bool(state(api, app)["error_message"]) == (status in ("failed", "expired"))


def test_a_code_makes_the_connection_active_at_once(slow: httpx.Client, clock: ManualClock) -> None:
    connection_id = begin(slow)
    clock.advance(0.5)
    answer = call_back(slow, connection_id, code="4f1c9e", state="8a2e6d")
    assert answer.json() == {"success": True, "status": "active", "message": "GITHUB is connected."}
    assert state(slow)["connected_at"] == "2026-03-02T09:30:00.500000"
    clock.advance(60)
    assert call_back(slow, connection_id, code="4f1c9e").json() == answer.json()
    assert state(slow)["connected_at"] == "2026-03-02T09:30:00.500000"


def test_an_error_makes_the_connection_fail_for_good(slow: httpx.Client, clock: ManualClock) -> None:
    connection_id = begin(slow)
    answer = call_back(slow, connection_id, error="access_denied").json()
    assert (answer["success"], answer["status"]) == (False, "failed")
    assert "access_denied" in answer["message"]
    clock.advance(60)
    assert state(slow)["status"] == "failed"
    assert "access_denied" in state(slow)["error_message"]
    assert call_back(slow, connection_id, error="access_denied").json() == answer
    refused = call_back(slow, connection_id, code="4f1c9e")
    assert refused.status_code == 409
    assert "failed" in refused.json()["error"]["message"]


def test_a_callback_counts_for_more_than_an_outcome_that_came_by_itself(api: httpx.Client) -> None:
    connection_id = begin(api)
    assert state(api)["status"] == "active"
    assert call_back(api, connection_id, error="access_denied").json()["status"] == "failed"
    assert (state(api)["status"], state(api)["connected_at"]) == ("failed", None)
    enable(api, "ZENDESK")
    connection_id = begin(api, "ZENDESK")
    assert state(api, "ZENDESK")["status"] == "failed"
    call_back(api, connection_id, code="4f1c9e")
    assert (state(api, "ZENDESK")["status"], state(api, "ZENDESK")["error_message"]) == ("active", None)
    assert call_back(api, connection_id, error="access_denied").status_code == 409


def test_a_callback_says_something_about_a_connection_that_exists(api: httpx.Client) -> None:
    assert call_back(api, "conn_none", code="4f1c9e").status_code == 404
    silent = call_back(api, begin(api))
    assert silent.status_code == 422
    assert "code" in silent.json()["detail"][0]["msg"]


def test_the_redirect_address_carries_the_return_addresses(api: httpx.Client) -> None:
    back = "https://app.example.com/done?next=/home&x=1"
    answer = initiate(api, redirect_url=back, failure_redirect_url="https://app.example.com/sorry")
    query = parse_qs(urlsplit(answer.json()["redirect_url"]).query)
    assert query["redirect_url"] == [back]
    assert query["failure_redirect_url"] == ["https://app.example.com/sorry"]
    assert query["connection_id"] == [listed(api)[0]["connection_id"]]


def test_a_new_attempt_takes_the_place_of_one_that_led_nowhere(api: httpx.Client) -> None:
    call_back(api, begin(api), error="access_denied")
    second = begin(api)
    assert [one["connection_id"] for one in listed(api)] == [second]
    assert state(api)["status"] == "active"


def test_an_active_connection_counts_until_a_new_one_replaces_it(slow: httpx.Client, clock: ManualClock) -> None:
    first = begin(slow)
    call_back(slow, first, code="1")
    second = begin(slow)
    assert state(slow)["status"] == "active"
    assert [one["status"] for one in listed(slow)] == ["active", "pending"]
    clock.advance(2)
    assert [one["connection_id"] for one in listed(slow)] == [second]


def test_listed_connections_say_all_there_is_to_know(api: httpx.Client) -> None:
    connection_id = begin(api, "github", integration_id="custom-1")
    (connection,) = listed(api)
    metadata = connection.pop("metadata")
    assert connection.pop("connected_at")[-1].isdigit()
    assert connection == {
        "connection_id": connection_id,
        "tenant_id": api.get("/v1/tenant").json()["id"],
        "user_id": ADA,
        "provider": "composio",
        "app_name": "GITHUB",
        "status": "active",
        "error_message": None,
    }
    assert metadata["integration_id"] == "custom-1"


def test_connections_are_filtered_by_app_and_provider(api: httpx.Client) -> None:
    enable(api, "LINKEDIN")
    for app in ("GITHUB", "SLACK", "LINKEDIN"):
        begin(api, app)
    assert [one["app_name"] for one in listed(api)] == ["GITHUB", "SLACK", "LINKEDIN"]
    assert [one["app_name"] for one in listed(api, app_filter="slack, GITHUB,JIRA")] == ["GITHUB", "SLACK"]
    assert listed(api, app_filter="JIRA") == []
    assert len(listed(api, app_filter="")) == 3
    assert [one["app_name"] for one in listed(api, provider="unipile")] == ["LINKEDIN"]
    assert state(api, "LINKEDIN", provider="unipile")["status"] == "active"
    assert state(api, "LINKEDIN", provider="composio")["status"] == "not_connected"


def test_a_provider_that_does_not_offer_the_app_is_refused(api: httpx.Client) -> None:
    refused = initiate(api, provider="unipile")
    assert refused.status_code == 404
    assert "composio" in refused.json()["error"]["message"]


def test_several_apps_are_looked_at_at_once(api: httpx.Client) -> None:
    begin(api)
    answer = api.post(
        f"{CONNECTIONS}/batch",
        json={"user_id": ADA, "app_names": ["github", "SLACK", "SPOTIFY", "NOSUCH"], "provider": "composio"},
    ).json()
    assert (answer["user_id"], answer["total_checked"], answer["active_count"]) == (ADA, 4, 1)
    states = [(one["app_name"], one["status"], one["is_enabled"]) for one in answer["connections"]]
    assert states == [
        ("GITHUB", "active", True),
        ("SLACK", "not_connected", True),
        ("SPOTIFY", "not_connected", False),
        ("NOSUCH", "not_connected", False),
    ]
    assert answer["connections"][0]["connected_at"] == state(api)["connected_at"]
    assert "NOSUCH" in answer["connections"][3]["error_message"]


def test_a_disconnected_app_is_not_connected(api: httpx.Client) -> None:
    begin(api)
    answer = disconnect(api, "github")
    assert answer.json() == {"success": True, "message": "GITHUB was disconnected."}
    assert state(api)["status"] == "not_connected"
    assert listed(api) == []
    again = disconnect(api)
    assert again.status_code == 404
    assert ADA in again.json()["error"]["message"]


def test_one_mailbox_of_several_is_disconnected_by_its_account(api: httpx.Client) -> None:
    for _ in range(3):
        begin(api, "GMAIL")
        assert state(api, "GMAIL")["status"] == "active"
    first, second, third = listed(api)
    assert disconnect(api, "GMAIL", account_id="acct_none").status_code == 404
    disconnect(api, "GMAIL", account_id=second["metadata"]["account_id"])
    disconnect(api, "GMAIL", account_id=third["connection_id"])
    assert listed(api) == [first]
    begin(api, "GMAIL")
    assert "2 accounts" in disconnect(api, "GMAIL").json()["message"]
    assert state(api, "GMAIL")["status"] == "not_connected"


def test_disconnecting_at_one_provider_leaves_the_other(api: httpx.Client) -> None:
    begin(api, "GMAIL")
    begin(api, "GMAIL", provider="unipile")
    disconnect(api, "GMAIL", provider="composio")
    assert [one["provider"] for one in listed(api)] == ["unipile"]


def test_an_app_that_takes_a_key_is_connected_by_its_fields(api: httpx.Client) -> None:
    enable(api, "EXA")
    refused = initiate(api, "EXA")
    assert refused.status_code == 422
    assert "api_key" in refused.json()["detail"][0]["msg"]
    answer = initiate(api, "EXA", connection_params={"api_key": "invented-secret"})
    assert (answer.json()["status"], answer.json()["redirect_url"]) == ("active", None)
    assert state(api, "EXA")["status"] == "active"
    assert "invented-secret" not in answer.text + str(listed(api))


def test_a_user_is_named_in_answers_as_in_the_request(api: httpx.Client) -> None:
    begin(api)
    (connection,) = listed(api, "ADA@example.com")
    assert connection["user_id"] == "ADA@example.com"
    api.post("/v1/users", json={"email": ADA})
    user_id = api.get(f"/v1/users/{ADA}").json()["id"]
    assert listed(api, user_id)[0]["user_id"] == user_id
    odd = "crm/7?x=1#y"
    begin(api, user=odd)
    answer = api.get(f"{CONNECTIONS}/crm%2F7%3Fx%3D1%23y")
    assert (answer.json()["user_id"], len(answer.json()["connections"])) == (odd, 1)


def test_connections_belong_to_one_user_of_one_tenant(api: httpx.Client, other_tenant: httpx.Client) -> None:
    connection_id = begin(api)
    assert listed(api, BOB) == []
    assert state(api, user=BOB)["status"] == "not_connected"
    assert disconnect(api, user=BOB).status_code == 404
    assert listed(other_tenant) == []
    assert call_back(other_tenant, connection_id, error="access_denied").status_code == 404
    assert disconnect(other_tenant).status_code == 404
    begin(api, user=BOB)
    disconnect(api, user=BOB)
    assert state(api)["status"] == "active"


def test_the_connections_of_a_deleted_user_go_too(api: httpx.Client) -> None:
    api.post("/v1/users", json={"email": ADA})
    begin(api)
    api.delete(f"/v1/users/{ADA}")
    assert listed(api) == []
