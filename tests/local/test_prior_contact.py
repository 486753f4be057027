"""Whether there was contact with people before."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import httpx
import pytest
from local_api import ManualClock, client_of
from messaging_api import BOB, OLA, ask, get, post, refused

from lumnisai.local.server import Served

PATH = "/check-prior-contact"


@pytest.fixture
def slow(make_platform: Callable[..., Served], clock: ManualClock) -> Iterator[httpx.Client]:
    """A client of a platform whose clock stands still until it is moved."""
    with client_of(make_platform(clock=clock)) as client:
        yield client


def test_the_identifiers_decide_where_is_looked(api: httpx.Client) -> None:
    by_mail = post(api, PATH, {"email": OLA})
    assert by_mail["channels_checked"] == ["gmail", "outlook"]
    assert by_mail["channels_with_contact"] == ["gmail"]
    assert post(api, PATH, {"provider_id": "ACo1"})["channels_checked"] == ["linkedin"]
    assert post(api, PATH, {"email": OLA, "channels": ["outlook"]})["has_prior_contact"] is False
    refused(ask(api, "POST", PATH, {}), 422, "give one of email, linkedin_url, provider_id")
    refused(ask(api, "POST", PATH, {"email": OLA, "channels": ["fax"]}), 422, "must be one of")
    refused(ask(api, "POST", PATH, {"email": OLA, "message_limit": 21}), 422, "message_limit")


def test_what_is_found_is_what_a_sync_brings(api: httpx.Client) -> None:
    (found, _) = post(api, PATH, {"email": OLA, "message_limit": 20})["contact_history"]
    assert found["conversation_id"] is None
    conversation = post(api, "/sync/prospect", {"email": OLA})["conversation"]
    (known, _) = post(api, PATH, {"email": OLA, "message_limit": 20, "skip_cache": True})["contact_history"]
    assert known["conversation_id"] == conversation["id"]
    for field in ("message_count", "first_contact_at", "last_contact_at", "is_user_initiated", "prospect_name"):
        assert known[field] == found[field]
    messages = get(api, f"/conversations/{conversation['id']}")["messages"]
    assert [one["content"] for one in known["messages"]] == [one["content"] for one in reversed(messages)]
    assert [one["content"] for one in found["messages"]] == [one["content"] for one in known["messages"]]


def test_with_a_stranger_there_was_no_contact(api: httpx.Client) -> None:
    answer = post(api, PATH, {"email": "nobody@example.com", "linkedin_url": "https://www.linkedin.com/in/nobody-else"})
    assert (answer["has_prior_contact"], answer["channels_with_contact"]) == (False, [])
    assert [history["messages"] for history in answer["contact_history"]] == [[], [], []]
    post(api, "/send", {"channel": "gmail", "recipient_id": "nobody@example.com", "content": "Hello"})
    assert post(api, PATH, {"email": "nobody@example.com"})["channels_with_contact"] == ["gmail"]
    assert not post(api, PATH, {"email": "nobody@example.com"}, BOB)["has_prior_contact"]


def test_only_the_newest_messages_are_given(api: httpx.Client) -> None:
    sent = post(api, "/send", {"channel": "gmail", "recipient_id": "nobody@example.com", "content": "1"})
    for number in range(2, 8):
        post(api, f"/conversations/{sent['conversation_id']}/reply", {"content": str(number)})
    history = post(api, PATH, {"email": "nobody@example.com"})["contact_history"][0]
    assert (history["message_count"], [one["content"] for one in history["messages"]]) == (7, ["7", "6", "5", "4", "3"])
    batch = {"prospects": [{"prospect_id": "a", "email": "nobody@example.com"}]}
    result = post(api, f"{PATH}/batch", batch)["results"]["a"]
    assert [one["content"] for one in result["contact_history"][0]["messages"]] == ["7", "6", "5"]


def test_an_answer_is_kept_for_two_hours(slow: httpx.Client, clock: ManualClock) -> None:
    body = {"email": "nobody@example.com"}
    assert post(slow, PATH, body)["cached"] is False
    post(slow, "/send", {"channel": "gmail", "recipient_id": "nobody@example.com", "content": "Hello"})
    clock.advance(7199)
    kept = post(slow, PATH, body)
    assert (kept["cached"], kept["has_prior_contact"]) == (True, False)
    anew = post(slow, PATH, {**body, "skip_cache": True})
    assert (anew["cached"], anew["has_prior_contact"]) == (False, True)
    clock.advance(7200)
    assert post(slow, PATH, body)["cached"] is False
    assert post(slow, PATH, body, BOB)["cached"] is False
    assert post(slow, PATH, {**body, "message_limit": 1})["cached"] is False


def test_several_people_are_looked_for_at_once(api: httpx.Client) -> None:
    people = [{"prospect_id": "lead_a", "email": OLA}, {"prospect_id": "b", "email": "nobody@example.com"}, {"prospect_id": "c"}]
    answer = post(api, f"{PATH}/batch", {"prospects": people})
    assert list(answer["results"]) == ["lead_a", "b", "c"]
    assert answer["results"]["lead_a"]["channels_with_contact"] == ["gmail"]
    assert "nothing to look for" in answer["results"]["c"]["error"]
    assert answer["summary"] == {"total": 3, "with_contact": 1, "without_contact": 1, "errors": 1, "cached": 0}
    assert post(api, f"{PATH}/batch", {"prospects": people[:2]})["summary"]["cached"] == 2
    assert post(api, f"{PATH}/batch", {"prospects": []})["summary"]["total"] == 0
    refused(ask(api, "POST", f"{PATH}/batch", {"prospects": [people[0], people[0]]}), 422, "is there already")
    refused(ask(api, "POST", f"{PATH}/batch", {"prospects": [people[0]] * 51}), 422, "prospects")
