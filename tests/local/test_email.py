"""The infrastructure that emails are sent from."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from local_api import ManualClock, client_of

from lumnisai.local.server import Served

ADA, BOB = "ada@example.com", "bob@example.com"
WORDS = ("first_name", "last_name", "phone", "organization", "address_line1", "city", "state", "country", "postal_code")


@pytest.fixture
def slow(make_platform: Callable[..., Served], clock: ManualClock) -> Iterator[httpx.Client]:
    """A client of a platform on which simulated work takes its time by the clock."""
    with client_of(make_platform(time_scale=1, clock=clock)) as client:
        yield client


def ask_onboard(api: httpx.Client, **more: Any) -> httpx.Response:
    body: dict[str, Any] = {
        "user_id": ADA,
        "organization_name": "Example Labs",
        "primary_website_url": "https://www.example.com",
        "physical_address": "1 Example Street",
        "daily_volume": 90,
        "sender_personas": [{"first_name": "Ada", "last_name": "Example"}],
        "contact_details": dict.fromkeys(WORDS, "x") | {"email": ADA},
    }
    return api.post("/v1/email/onboard", json={**body, **more})


def onboard(api: httpx.Client, **more: Any) -> str:
    return "/v1/email/organizations/" + str(ask_onboard(api, **more).json()["organization_id"])


def get(api: httpx.Client, path: str, user: str = ADA, **query: str) -> Any:
    return api.get(path, params={"user_id": user, **query}).json()


def connect(api: httpx.Client, user: str = ADA, **more: Any) -> httpx.Response:
    body = {"user_id": user, "redirect_url": "https://app.example.com", **more}
    return api.post("/v1/email/inboxes/connect", json=body)


def test_a_set_up_goes_through_its_phases(slow: httpx.Client, clock: ManualClock) -> None:
    home = onboard(slow)
    seen: list[tuple[Any, ...]] = []
    for _ in range(5):
        status = get(slow, f"{home}/status")
        seen.append((status["phase"], status["domains"], status["mailboxes"], status["estimated_ready_at"] is None))
        clock.advance(5)
    assert seen == [
        ("registering_domains", {"registering": 1}, {"provisioning": 3}, False),
        ("creating_mailboxes", {"active": 1}, {"provisioning": 3}, False),
        ("warming", {"active": 1}, {"warming": 3}, False),
        ("warming", {"active": 1}, {"warming": 3}, False),
        ("ready", {"active": 1}, {"ready": 3}, True),
    ]


def test_a_persona_added_later_has_a_warm_up_of_its_own(slow: httpx.Client, clock: ManualClock) -> None:
    home = onboard(slow)
    clock.advance(30)
    slow.post(f"{home}/personas", params={"user_id": ADA}, json={"first_name": "Al", "last_name": "B", "daily_volume_cap": 30})
    assert get(slow, f"{home}/status")["mailboxes"] == {"ready": 3, "provisioning": 1}
    clock.advance(15)
    assert get(slow, f"{home}/status")["mailboxes"] == {"ready": 4}


def test_addresses_are_named_after_the_website_and_never_given_twice(api: httpx.Client) -> None:
    onboard(api, daily_volume=600, sender_personas=[{"first_name": "Ada", "last_name": "Example"}] * 2)
    inboxes = get(api, "/v1/email/inboxes", kind="managed")["inboxes"]
    addresses = [one["email_address"] for one in inboxes]
    assert len(set(addresses)) == len(addresses) == 20
    assert "ada.example@tryexample.example" in addresses
    assert all(address.endswith(".example") for address in addresses)


def test_an_inbox_of_ones_own_appears_after_the_sign_in(slow: httpx.Client, clock: ManualClock) -> None:
    assert connect(slow, app_name="OUTLOOK").json()["status"] == "pending"
    assert get(slow, "/v1/email/inboxes")["total"] == 0
    clock.advance(2)
    (own,) = get(slow, "/v1/email/inboxes")["inboxes"]
    assert (own["status"], own["provider"], own["source"]) == ("ready", "OUTLOOK", "unipile")
    connect(slow)
    clock.advance(2)
    addresses = {one["email_address"] for one in get(slow, "/v1/email/inboxes")["inboxes"]}
    assert addresses == {"ada@example.com", "ada+2@example.com"}


def test_the_first_to_connect_an_inbox_is_admin_of_the_shared_organization(api: httpx.Client) -> None:
    connect(api)
    connect(api, BOB)
    assert [get(api, "/v1/email/organizations", user)["organizations"][0]["role"] for user in (ADA, BOB)] == ["admin", "member"]
    organization = get(api, "/v1/email/organizations")["organizations"][0]["id"]
    home = f"/v1/email/organizations/{organization}"
    settings = api.put(f"{home}/settings", params={"user_id": ADA}, json={"daily_volume": 100}).json()
    assert settings["daily_volume"] == 100
    assert settings["mailboxes_ready"] == 2
    assert api.post(f"{home}/teardown", params={"user_id": ADA}, json={}).status_code == 200
    connect(api)
    assert len(get(api, "/v1/email/organizations")["organizations"]) == 2


def test_an_inbox_goes_only_where_its_user_belongs(api: httpx.Client) -> None:
    home = onboard(api)
    organization = home.rpartition("/")[2]
    assert connect(api, BOB, organization_id=organization).status_code == 404
    assert connect(api, organization_id=organization, persona_id="none").status_code == 404
    assert connect(api, persona_id="none").status_code == 404
    assert connect(api, daily_send_cap=0).status_code == 422
    assert "GOOGLE, OUTLOOK, MAIL" in connect(api, app_name="FAX").text
    assert get(api, "/v1/email/inboxes")["total"] == 0
    api.post(f"{home}/teardown", params={"user_id": ADA}, json={})
    assert connect(api, organization_id=organization).status_code == 409


def test_what_cannot_be_set_up_is_refused(api: httpx.Client) -> None:
    assert "at least 1" in ask_onboard(api, daily_volume=0).text
    assert "at least one sender" in ask_onboard(api, sender_personas=[]).text
    assert (
        "from 0 to 5000" in ask_onboard(api, sender_personas=[{"first_name": "A", "last_name": "B", "daily_volume_cap": -1}]).text
    )
    assert ask_onboard(api, daily_volume=10**9).json()["error"]["code"] == "VOLUME_TOO_LARGE"
    assert get(api, "/v1/email/organizations")["organizations"] == []


def test_roles_are_known_ones_and_the_last_admin_keeps_the_role(api: httpx.Client) -> None:
    members = f"{onboard(api)}/members"
    ask: dict[str, Any] = {"params": {"user_id": ADA}}
    assert "admin or member" in api.post(members, json={"email": BOB, "role": "king"}, **ask).text
    assert api.post(members, json={"email": ADA, "role": "member"}, **ask).status_code == 409
    assert api.delete(f"{members}/{BOB}", **ask).status_code == 404
    assert api.post(members, json={"email": BOB, "role": "admin"}, **ask).status_code == 200
    assert "is now" in api.post(members, json={"email": ADA, "role": "member"}, **ask).json()["message"]
    assert api.post(members, json={"email": ADA}, **ask).status_code == 403


def test_a_retired_mailbox_can_not_be_changed(api: httpx.Client) -> None:
    home = onboard(api)
    mailbox = get(api, "/v1/email/inboxes", kind="all")["inboxes"][-1]["mailbox_id"]
    api.put(f"{home}/settings", params={"user_id": ADA}, json={"daily_volume": 30})
    assert get(api, f"{home}/status")["mailboxes"] == {"ready": 1, "retired": 2}
    answer = api.patch(f"{home}/mailboxes/{mailbox}", params={"user_id": ADA}, json={"paused": True})
    assert (answer.status_code, "is retired" in answer.text) == (409, True)


def test_organizations_belong_to_one_tenant(api: httpx.Client, other_tenant: httpx.Client) -> None:
    home = onboard(api)
    assert other_tenant.get(f"{home}/status", params={"user_id": ADA}).status_code == 404
    connect(other_tenant)
    assert get(api, "/v1/email/inboxes")["total"] == 0
    assert api.get(f"{home}/status", params={"user_id": ""}).status_code == 422
