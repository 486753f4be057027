"""Writing to people on LinkedIn: the way a message takes, its price, and the limits of the day."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from local_api import ManualClock, client_of
from messaging_api import ADA, BOB, ask, closed, connected, get, post, profile, refused

from lumnisai.local.server import Served


@pytest.fixture
def slow(make_platform: Callable[..., Served], clock: ManualClock) -> Iterator[httpx.Client]:
    """A client of a platform whose clock stands still until it is moved."""
    with client_of(make_platform(clock=clock)) as client:
        yield client


def write(api: httpx.Client, url: str, user: str = ADA, **more: Any) -> dict[str, Any]:
    body = {"prospect_linked_in_url": url, "prospect_name": "Eva", "content": "Hello", **more}
    return post(api, "/linkedin/send", body, user)


def is_open(state: dict[str, Any]) -> bool:
    return bool(state["is_open_profile"]) and not state["connected"]


def test_a_connection_can_be_written_to(api: httpx.Client) -> None:
    state = post(api, "/linkedin/check-connection", {"linkedin_url": profile(connected, api)})
    assert (state["can_message"], state["network_distance"]) == (True, "FIRST_DEGREE")
    assert state["chat_id"]
    state = post(api, "/linkedin/check-connection", {"linkedin_url": profile(closed, api)})
    assert (state["can_message"], state["chat_id"], state["can_inmail"]) == (False, None, True)
    assert post(api, "/linkedin/check-connection", {"provider_id": "ACo1"})["provider_id"] == "ACo1"
    refused(ask(api, "POST", "/linkedin/check-connection", {}), 422, "give `linkedin_url` or `provider_id`")


def test_several_connections_are_checked_at_once(api: httpx.Client) -> None:
    near, far = profile(connected, api), profile(closed, api)
    people = [{"prospect_id": "lead_a", "linkedin_url": near}, {"prospect_id": "b", "linkedin_url": far}, {"prospect_id": "c"}]
    answer = post(api, "/linkedin/check-connections/batch", {"prospects": people})
    assert list(answer["results"]) == ["lead_a", "b", "c"]
    assert answer["summary"] == {"total": 3, "connected": 1, "not_connected": 2}
    assert not answer["results"]["c"]["can_inmail"]
    twice = {"prospects": [people[0], people[0]]}
    refused(ask(api, "POST", "/linkedin/check-connections/batch", twice), 422, "is there already")


def test_the_way_depends_on_the_person(api: httpx.Client) -> None:
    assert write(api, profile(connected, api))["outreach_method"] == "direct_message"
    free = write(api, profile(is_open, api))
    assert (free["outreach_method"], free["is_free_inmail"]) == ("inmail", True)
    url = profile(closed, api)
    asked = write(api, url, project_id="p-1", prospect_external_id="lead")
    assert (asked["outreach_method"], asked["is_free_inmail"], asked["prospect_external_id"]) == (
        "connection_request",
        None,
        "lead",
    )
    detail = get(api, f"/conversations/{asked['conversation_id']}")
    assert detail["messages"][0]["message_type"] == "connection_request"
    assert detail["conversation"]["connection_request_sent_at"]
    assert (detail["conversation"]["project_id"], detail["conversation"]["is_linkedin_connected"]) == ("p-1", False)
    urgent = write(api, url, is_priority=True)
    assert (urgent["outreach_method"], urgent["is_free_inmail"]) == ("inmail", False)
    # Who is written to again is written to in the same conversation.
    assert urgent["conversation_id"] == asked["conversation_id"]


def test_a_request_may_become_an_inmail_later(slow: httpx.Client) -> None:
    url = profile(closed, slow)
    usual = write(slow, url, enable_escalation=True)
    place = f"/conversations/{usual['conversation_id']}"
    assert get(slow, place)["conversation"]["escalation_scheduled_for"] == "2026-03-09T09:30:00.000000+00:00"
    write(slow, url, enable_escalation=True, escalation_days=2)
    assert get(slow, place)["conversation"]["escalation_scheduled_for"] == "2026-03-04T09:30:00.000000+00:00"
    refused(
        ask(slow, "POST", "/linkedin/send", {"prospect_name": "E", "content": "x", "escalation_days": 31}), 422, "escalation_days"
    )


def test_without_a_recipient_nothing_is_sent(api: httpx.Client) -> None:
    result = post(api, "/linkedin/send", {"prospect_name": "Eva", "content": "Hello"})
    assert (result["success"], result["error_code"], result["conversation_id"]) == (False, "NO_RECIPIENT", None)


def test_credits_are_spent_and_seen_only_when_looked_at_anew(slow: httpx.Client, clock: ManualClock) -> None:
    before = get(slow, "/linkedin/credits")
    assert (before["credits_remaining"], before["is_real_time"], before["subscription_type"]) == (50, False, "sales_navigator")
    write(slow, profile(closed, slow), is_priority=True)
    clock.advance(60)
    assert get(slow, "/linkedin/credits") == before
    assert get(slow, "/linkedin/account-info")["inmail_credits_remaining"] == 50
    renewed = post(slow, "/linkedin/refresh-credits")
    assert (renewed["credits_remaining"], renewed["is_real_time"]) == (49, True)
    assert renewed["credits_updated_at"] > before["credits_updated_at"]
    assert get(slow, "/linkedin/credits")["credits_remaining"] == 49
    write(slow, profile(closed, slow), is_priority=True)
    assert get(slow, "/linkedin/credits", force_refresh="true")["credits_remaining"] == 48
    write(slow, profile(closed, slow), is_priority=True)
    clock.advance(3600)
    # What is older than an hour is not given any more.
    assert get(slow, "/linkedin/account-info")["inmail_credits_remaining"] == 47


def test_the_account_shows_what_was_sent_today(slow: httpx.Client, clock: ManualClock) -> None:
    near, far = profile(connected, slow), profile(closed, slow)
    write(slow, near)
    write(slow, far)
    post(slow, "/sync/prospect", {"linkedin_url": near})
    post(slow, "/send", {"channel": "gmail", "recipient_id": "a@b.co", "content": "x"})
    account = get(slow, "/linkedin/account-info")
    assert (account["connected"], account["unipile_status"]) == (True, "OK")
    assert (account["direct_messages_sent_today"], account["connection_requests_sent_today"]) == (1, 1)
    assert (account["gmail_sent_today"], account["outlook_sent_today"], account["inmail_sent_today"]) == (1, 0, 0)
    assert account["connection_requests_remaining_today"] == account["connection_request_daily_limit"] - 1
    assert (account["can_use_sales_navigator_api"], account["can_use_recruiter_api"]) == (True, False)
    clock.advance(86_400)
    assert get(slow, "/linkedin/account-info")["direct_messages_sent_today"] == 0
    assert get(slow, "/linkedin/account-info", BOB)["gmail_sent_today"] == 0


def test_what_goes_over_the_limit_of_the_day_is_held_back(api: httpx.Client) -> None:
    url, limit = profile(closed, api), get(api, "/linkedin/account-info")["connection_request_daily_limit"]
    for _ in range(limit):
        assert not write(api, url)["queued"]
    over = write(api, url)
    assert (over["success"], over["queued"], over["message_id"]) == (True, True, None)
    assert get(api, "/linkedin/account-info")["connection_requests_remaining_today"] == 0
    assert not write(api, url, BOB)["queued"]


def test_a_plan_is_recorded_by_hand(api: httpx.Client) -> None:
    def record(**body: Any) -> httpx.Response:
        return ask(api, "PUT", "/linkedin/subscription", body)

    assert record(subscription_type="recruiter_corporate").json() == {"success": True}
    account = get(api, "/linkedin/account-info")
    assert (account["subscription_type"], account["feature"], account["inmail_daily_limit"]) == (
        *("recruiter_corporate", "recruiter"),
        1000,
    )
    assert (account["inmail_credits_remaining"], account["can_use_recruiter_api"]) == (150, True)
    record(subscription_type="premium", inmail_credits=0)
    account = get(api, "/linkedin/account-info")
    assert (account["can_send_inmail"], account["subscriptions"][0]["monthly_allowance"]) == (False, 5)
    # Without credits, even somebody important gets a connection request.
    assert write(api, profile(closed, api), is_priority=True)["outreach_method"] == "connection_request"
    record(subscription_type="premium_business", inmail_credits=3)
    assert get(api, "/linkedin/credits")["subscriptions"][0]["type"] == "premium_business"
    refused(record(subscription_type="premium", inmail_credits=-1), 422, "negative")
    assert get(api, "/linkedin/credits", BOB)["subscription_type"] == "sales_navigator"
