"""Conversations: brought in by a sync, begun by sending, kept apart by user."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import httpx
import pytest
from local_api import ManualClock, client_of
from messaging_api import ADA, BOB, OLA, PROJECT, ask, closed, connected, get, post, profile, refused

from lumnisai.local.server import Served

MAIL = {"channel": "gmail", "recipient_id": OLA, "content": "Dear Ola", "subject": "Heat", "project_id": PROJECT}
MISSING = "8c9d1a52-0f5f-4a3c-9a53-7c7a4f4f3a10"


@pytest.fixture
def slow(make_platform: Callable[..., Served], clock: ManualClock) -> Iterator[httpx.Client]:
    """A client of a platform whose simulated time passes when the clock is moved."""
    with client_of(make_platform(clock=clock, time_scale=1)) as client:
        yield client


def test_a_message_begins_a_conversation(api: httpx.Client) -> None:
    sent = post(api, "/send", {**MAIL, "recipient_name": "Ola B.", "prospect_external_id": "lead_a"})
    assert sent["success"]
    assert sent["message_id"]
    assert sent["external_id"]
    detail = get(api, f"/conversations/{sent['conversation_id']}")
    summary = detail["conversation"]
    assert (summary["prospect_name"], summary["prospect_email"]) == ("Ola B.", OLA)
    assert (summary["status"], summary["outreach_method"], summary["message_count"]) == ("waiting", "email", 1)
    assert (summary["project_id"], summary["prospect_external_id"]) == (PROJECT, "lead_a")
    (message,) = detail["messages"]
    assert (message["id"], message["direction"], message["sender_name"]) == (sent["message_id"], "outbound", "Ada")
    assert (message["subject"], message["content"]) == ("Heat", "Dear Ola")


def test_a_message_goes_on_with_a_conversation(api: httpx.Client) -> None:
    first = post(api, "/send", MAIL)
    post(api, "/send", {**MAIL, "content": "x" * 150, "conversation_id": first["conversation_id"]})
    detail = get(api, f"/conversations/{first['conversation_id'].upper()}")
    assert [len(message["content"]) for message in detail["messages"]] == [8, 150]
    assert detail["conversation"]["last_message_preview"] == "x" * 100
    other = post(api, "/send", MAIL)
    assert other["conversation_id"] != first["conversation_id"]
    refused(
        ask(api, "POST", "/send", {**MAIL, "channel": "outlook", "conversation_id": first["conversation_id"]}), 400, "on gmail"
    )
    refused(ask(api, "POST", "/send", {**MAIL, "conversation_id": MISSING}), 404, "not found")


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"channel": "fax"}, "must be one of gmail, outlook, linkedin"),
        ({"recipient_id": "ola"}, "must be an email address on gmail"),
        ({"content": " "}, "must not be empty"),
        ({"channel": "linkedin", "recipient_id": " "}, "must not be empty"),
    ],
)
def test_what_can_not_be_sent_is_refused(api: httpx.Client, change: dict[str, str], words: str) -> None:
    refused(ask(api, "POST", "/send", {**MAIL, **change}), 422, words)
    assert get(api, "/conversations") == []


def test_a_sync_brings_in_what_is_there_when_its_time_has_come(slow: httpx.Client, clock: ManualClock) -> None:
    people = [{"prospect_id": "a", "email": OLA}, {"email": "nobody@example.com"}]
    job = post(slow, "/sync", {"prospects": people, "channels": ["gmail", "linkedin"]})
    assert (job["status"], job["started_at"], job["stats"]) == ("queued", None, None)
    clock.advance(1)
    running = get(slow, f"/sync/{job['job_id']}", user=None)
    assert (running["status"], running["completed_at"]) == ("in_progress", None)
    assert running["started_at"]
    assert get(slow, "/conversations") == []
    clock.advance(1.5)
    (found,) = get(slow, "/conversations")
    assert (found["prospect_name"], found["prospect_email"], found["channel"]) == ("Ola Berg", OLA, "gmail")
    ended = get(slow, f"/sync/{job['job_id']}")
    assert ended["status"] == "completed"
    assert ended["stats"] == {
        "synced": 1,
        "created": 1,
        "updated": 0,
        "errors": 0,
        "prospects_requested": 2,
        "prospects_found": 1,
    }
    again = post(slow, "/sync", {"prospects": people, "channels": ["gmail"]})
    clock.advance(10)
    assert get(slow, f"/sync/{again['job_id']}")["stats"]["updated"] == 1
    assert len(get(slow, "/conversations")) == 1


def test_what_a_sync_brings_is_always_the_same(api: httpx.Client, other_tenant: httpx.Client) -> None:
    post(api, "/sync", {"prospects": [{"email": OLA}]})
    (one,) = get(api, "/conversations")
    detail = get(api, f"/conversations/{one['id']}")
    assert len(detail["messages"]) == one["message_count"] >= 1
    assert [message["direction"] for message in detail["messages"]][:2] == ["outbound", "inbound"][: one["message_count"]]
    moments = [message["sent_at"] for message in detail["messages"]]
    assert moments == sorted(moments)
    assert one["last_message_at"] == moments[-1]
    answered = detail["messages"][-1]["direction"] == "inbound"
    assert one["status"] == ("needs_response" if answered else "waiting")
    assert (one["ai_suggested_response"] is not None) == answered
    ask(api, "DELETE", f"/conversations/{one['id']}")
    post(api, "/sync", {"prospects": [{"email": OLA}]})
    assert get(api, f"/conversations/{one['id']}") == detail
    assert get(other_tenant, "/conversations") == []


def test_a_sync_of_nobody_is_refused(api: httpx.Client) -> None:
    refused(ask(api, "POST", "/sync", {"prospects": []}), 422, "prospects")
    refused(ask(api, "POST", "/sync", {"prospects": [{"prospect_id": "a", "email": ""}]}), 422, "")
    refused(ask(api, "POST", "/sync", {"prospects": [{"email": OLA}], "channels": ["fax"]}), 422, "none of gmail, outlook")
    refused(ask(api, "GET", f"/sync/{MISSING}", user=None), 404, "Sync job")


def test_one_conversation_is_synced_at_once(api: httpx.Client) -> None:
    found = post(api, "/sync/prospect", {"email": OLA})
    assert found["result"]["status"] == "found"
    assert found["result"]["messages_synced"] == found["conversation"]["message_count"]
    assert found["result"]["conversation_id"] == found["conversation"]["id"]
    assert post(api, "/sync/prospect", {"email": OLA})["result"]["messages_synced"] == 0
    nothing = post(api, "/sync/prospect", {"email": OLA, "channel": "linkedin"})
    assert (nothing["result"]["status"], nothing["conversation"]) == ("not_found", None)
    refused(ask(api, "POST", "/sync/prospect", {}), 422, "give one of email, linkedin_url, provider_id")


def test_the_list_is_filtered_and_cut_into_pages(api: httpx.Client) -> None:
    url = "https://www.linkedin.com/in/ola-berg"
    post(api, "/send", MAIL)
    post(api, "/send", {**MAIL, "channel": "outlook", "project_id": "p-2"})
    post(api, "/sync/prospect", {"linkedin_url": url})
    everything = get(api, "/conversations")
    assert [one["channel"] for one in everything] == ["linkedin", "outlook", "gmail"]
    assert [one["channel"] for one in get(api, "/conversations", limit=1, offset=1)] == ["outlook"]
    assert get(api, "/conversations", limit=0) == []
    assert len(get(api, "/conversations", channel="gmail")) == 1
    assert len(get(api, "/conversations", project_id="p-2")) == 1
    assert len(get(api, "/conversations", status="waiting", channel="gmail")) == 1
    assert get(api, "/conversations", status="booked") == []
    distance = everything[0]["network_distance"]
    assert [one["channel"] for one in get(api, "/conversations", network_distance=distance)] == ["linkedin"]
    assert [one["channel"] for one in get(api, "/conversations/by-project/p-2")] == ["outlook"]
    assert get(api, "/conversations/by-project/p-2", offset=1) == []


def test_a_reply_is_added(api: httpx.Client) -> None:
    post(api, "/sync/prospect", {"email": OLA})
    (one,) = get(api, "/conversations")
    result = post(api, f"/conversations/{one['id']}/reply", {"content": "Tuesday it is."})
    assert (result["success"], result["outreach_method"], result["queued"]) == (True, "email", False)
    detail = get(api, f"/conversations/{one['id']}")
    assert detail["messages"][-1]["id"] == result["message_id"]
    assert (detail["conversation"]["status"], detail["conversation"]["ai_suggested_response"]) == ("waiting", None)
    assert detail["conversation"]["message_count"] == one["message_count"] + 1


def test_a_reply_that_can_not_be_sent_says_so_in_a_successful_answer(api: httpx.Client) -> None:
    sent = post(api, "/send", MAIL)
    empty = post(api, f"/conversations/{sent['conversation_id']}/reply", {"content": "  "})
    assert (empty["success"], empty["error_code"], empty["message_id"]) == (False, "REPLY_FAILED", None)
    body = {"prospect_linked_in_url": profile(closed, api), "prospect_name": "Eva", "content": "Hello"}
    request = post(api, "/linkedin/send", body)
    early = post(api, f"/conversations/{request['conversation_id']}/reply", {"content": "Hello again"})
    assert "Eva is not a connection and has not answered yet" in early["error"]
    refused(ask(api, "POST", f"/conversations/{MISSING}/reply", {"content": "x"}), 404, "Conversation")


def test_a_conversation_is_deleted_with_its_messages(api: httpx.Client) -> None:
    sent = post(api, "/send", MAIL)
    gone = ask(api, "DELETE", f"/conversations/{sent['conversation_id']}")
    assert gone.json() == {"success": True, "conversation_id": sent["conversation_id"]}
    refused(ask(api, "DELETE", f"/conversations/{sent['conversation_id']}"), 404, "not found")
    refused(ask(api, "DELETE", "/conversations/c-1"), 400, "it is no UUID")
    refused(ask(api, "GET", "/conversations/c-1"), 404, "not found")


def test_a_project_is_detached_or_deleted_with_its_conversations(api: httpx.Client) -> None:
    for _ in range(2):
        post(api, "/send", MAIL)
    post(api, "/send", MAIL, BOB)
    unlinked = post(api, "/conversations/unlink-project", project_id=PROJECT)
    assert unlinked == {"success": True, "project_id": PROJECT, "unlinked_count": 2}
    assert get(api, f"/conversations/by-project/{PROJECT}") == []
    assert len(get(api, "/conversations")) == 2
    assert ask(api, "DELETE", "/conversations", project_id=PROJECT).json()["deleted_count"] == 0
    post(api, "/send", MAIL)
    assert ask(api, "DELETE", "/conversations", project_id=PROJECT).json()["deleted_count"] == 1
    assert len(get(api, f"/conversations/by-project/{PROJECT}", BOB)) == 1


def test_the_threads_with_an_address_are_listed(api: httpx.Client) -> None:
    post(api, "/sync/prospect", {"email": OLA})
    post(api, "/send", MAIL)
    here, before = get(api, f"/email-threads/{OLA.upper()}")
    assert (here["subject"], here["message_count"], here["preview"], here["is_lumnis_initiated"]) == ("Heat", 1, "Dear Ola", True)
    assert not before["is_lumnis_initiated"]
    assert here["thread_id"] != before["thread_id"]
    assert len(get(api, f"/email-threads/{OLA}", limit=1)) == 1
    assert get(api, "/email-threads/nobody@example.com") == []
    assert get(api, f"/email-threads/{OLA}", BOB) == []


def test_users_and_tenants_are_kept_apart(api: httpx.Client, other_tenant: httpx.Client) -> None:
    sent = post(api, "/send", MAIL)
    job = post(api, "/sync", {"prospects": [{"email": OLA}]})
    for client, user in ((api, BOB), (other_tenant, ADA)):
        assert get(client, "/conversations", user) == []
        for method, path in (("GET", ""), ("DELETE", ""), ("POST", "/reply")):
            body = {"content": "x"} if path else None
            refused(ask(client, method, f"/conversations/{sent['conversation_id']}{path}", body, user), 404, "not found")
        refused(ask(client, "GET", f"/sync/{job['job_id']}", user=user), 404, "not found")
    refused(ask(other_tenant, "GET", f"/sync/{job['job_id']}", user=None), 404, "not found")


def test_each_operation_needs_a_user(api: httpx.Client) -> None:
    refused(ask(api, "GET", "/conversations", user=None), 422, "user_id")
    refused(ask(api, "GET", "/conversations", user=""), 422, "user_id")


def test_a_person_is_found_by_profile_or_id(api: httpx.Client) -> None:
    url = profile(connected, api)
    body = {"prospect_linked_in_url": url, "prospect_provider_id": "ACo1", "prospect_name": "Eva", "content": "Hello"}
    first = post(api, "/linkedin/send", body)
    # The provider id alone leads to the conversation that both began.
    history = post(api, "/check-prior-contact", {"provider_id": "ACo1"})
    assert history["contact_history"][0]["conversation_id"] == first["conversation_id"]
