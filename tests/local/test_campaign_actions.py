"""Actions of campaigns: decided on, held, changed, called off, and what came of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import httpx
import pytest
from campaign_api import ADA, BOB, ROOT, actions, campaign, decide, people, post, read, refused
from local_api import ManualClock, client_of

from lumnisai.local.server import Served


@pytest.fixture
def slow(make_platform: Callable[..., Served], clock: ManualClock) -> Iterator[httpx.Client]:
    """A client of a platform whose simulated time passes when the clock is moved."""
    with client_of(make_platform(clock=clock, time_scale=1)) as client:
        yield client


def edit(api: httpx.Client, action_id: str, **fields: str) -> httpx.Response:
    return api.put(f"{ROOT}/actions/{action_id}/edit-queued", json={"user_id": ADA, **fields})


def mails(api: httpx.Client, *names: str) -> str:
    """Start a campaign by email, whose actions have texts."""
    return campaign(api, *names, start=True, guardrails={"channel": "email_only"})


def test_the_queue_holds_what_waits_of_all_campaigns_or_of_one(api: httpx.Client) -> None:
    first, second = campaign(api, "a", "b", start=True), campaign(api, "c", start=True)
    campaign(api, "d", start=True, user=BOB)
    assert len(read(api, "/approvals")["items"]) == 4
    assert len(read(api, "/approvals", user_id=ADA)["items"]) == 3
    assert [one["campaign_id"] for one in read(api, "/approvals", campaign_id=second)["items"]] == [second]
    assert len(read(api, "/approvals", campaign_id=first, limit=1, offset=1)["items"]) == 1


def test_an_approved_action_is_sent(slow: httpx.Client, clock: ManualClock) -> None:
    identifier = mails(slow, "a")
    action_id = actions(slow, identifier)[0]["id"]
    assert decide(slow, action_id, notes="Well put.").json() == {"success": True}
    approved = actions(slow, identifier)[0]
    assert (approved["status"], approved["approval_notes"]) == ("approved", "Well put.")
    assert approved["approved_by"]
    clock.advance(5)
    sent = actions(slow, identifier)[0]
    assert (sent["status"], sent["executed_at"]) == ("executed", "2026-03-02T09:30:05.000000+00:00")
    assert people(slow, identifier)[0]["state"] == "messaged"
    refused(decide(slow, action_id), 409, "is executed; only one that waits for approval")


def test_an_approval_may_bring_another_text(slow: httpx.Client) -> None:
    identifier = mails(slow, "a")
    before = actions(slow, identifier)[0]
    refused(decide(slow, before["id"], modified_content=" "), 422, "must not be empty")
    decide(slow, before["id"], modified_content="Hi!", modified_subject="Hello")
    after = actions(slow, identifier)[0]
    assert (after["status"], after["content"], after["original_content"]) == ("edited", "Hi!", before["content"])
    assert after["generator_metadata"] == {"subject": "Hello"}


@pytest.mark.parametrize(("decision", "status"), [("reject", "cancelled"), ("skip", "skipped")])
def test_what_is_turned_down_comes_up_again_a_day_later(
    slow: httpx.Client, clock: ManualClock, decision: str, status: str
) -> None:
    identifier = campaign(slow, "a", start=True)
    action_id = actions(slow, identifier)[0]["id"]
    assert decide(slow, action_id, decision, reason="Too early.").json() == {"success": True}
    turned_down = actions(slow, identifier)[0]
    assert turned_down["status"] == status
    assert turned_down["rejection_reason"] == ("Too early." if decision == "reject" else None)
    assert bool(turned_down["rejected_by"]) == (decision == "reject")
    clock.advance(24 * 3600 - 1)
    assert len(actions(slow, identifier)) == 1
    clock.advance(1)
    assert [one["status"] for one in actions(slow, identifier)] == [status, "pending_approval"]


def test_several_are_decided_at_once_each_on_its_own(api: httpx.Client) -> None:
    identifier = campaign(api, "a", "b", "c", start=True)
    ids = [one["id"] for one in actions(api, identifier)]
    items = [
        {"action_id": ids[0], "action": "approve"},
        {"action_id": ids[0], "action": "skip"},
        {"action_id": ids[1], "action": "reject"},
        {"action_id": ids[2], "action": "skip", "reason": "On leave"},
        {"action_id": "none", "action": "skip"},
    ]
    results = post(api, f"{ROOT}/approvals/bulk", {"user_id": ADA, "items": items})["results"]
    assert [one["success"] for one in results] == [True, False, False, True, False]
    assert "only one that waits" in results[1]["error"]
    assert "`reason` is required" in results[2]["error"]
    assert "not found" in results[4]["error"]
    assert [one["status"] for one in actions(api, identifier)[:3]] == ["executed", "pending_approval", "skipped"]


def test_another_user_decides_nothing(api: httpx.Client) -> None:
    action_id = actions(api, campaign(api, "a", start=True))[0]["id"]
    refused(api.post(f"{ROOT}/actions/{action_id}/approve", json={"user_id": BOB}), 404, "not found")


def test_an_approved_action_is_held_changed_and_let_go(slow: httpx.Client, clock: ManualClock) -> None:
    identifier = mails(slow, "a")
    action_id = actions(slow, identifier)[0]["id"]
    for verb in ("pause", "cancel"):
        refused(decide(slow, action_id, f"{verb}-queued"), 409, "is pending_approval; only one that is approved or queued")
    refused(decide(slow, action_id, "resume-queued"), 409, "only a paused one can be resumed")
    decide(slow, action_id)
    decide(slow, action_id, "pause-queued")
    clock.advance(100)
    assert actions(slow, identifier)[0]["status"] == "paused"
    refused(edit(slow, action_id, content="Hi!"), 409, "is paused")
    decide(slow, action_id, "resume-queued")
    assert edit(slow, action_id, content="Hi!", subject="Hello").json() == {"success": True}
    changed = actions(slow, identifier)[0]
    assert (changed["status"], changed["content"]) == ("edited", "Hi!")
    clock.advance(5)
    assert actions(slow, identifier)[0]["status"] == "executed"
    refused(edit(slow, action_id, content="Too late"), 409, "is executed")


def test_an_approved_action_is_called_off(slow: httpx.Client, clock: ManualClock) -> None:
    identifier = campaign(slow, "a", start=True)
    action_id = actions(slow, identifier)[0]["id"]
    decide(slow, action_id)
    decide(slow, action_id, "cancel-queued", reason="Changed my mind")
    clock.advance(100)
    called_off = actions(slow, identifier)[0]
    assert (called_off["status"], called_off["rejection_reason"]) == ("cancelled", "Changed my mind")
    assert people(slow, identifier)[0]["pending_action_id"] is None


def test_actions_are_listed_by_state_kind_person_and_page(api: httpx.Client) -> None:
    identifier = campaign(api, "a", "b", start=True)
    entry = people(api, identifier)[1]
    assert [one["prospect_id"] for one in actions(api, identifier, prospect_id="b")] == [entry["id"]]
    assert actions(api, identifier, prospect_id=entry["id"]) == actions(api, identifier, limit=1, offset=1)
    assert actions(api, identifier, status="executed") == []
    assert len(actions(api, identifier, action_type="send_connection_linkedin")) == 2


@pytest.mark.parametrize(
    ("outcome", "state"),
    [("meeting_booked", "meeting_booked"), ("intro_accepted", "intro_accepted"), ("not_interested", "stopped"), ("other", None)],
)
def test_an_outcome_tells_where_the_person_stands(
    slow: httpx.Client, clock: ManualClock, outcome: str, state: str | None
) -> None:
    identifier = campaign(slow, "a", "b", start=True, guardrails={"channel": "email_only"})
    action_id = actions(slow, identifier)[0]["id"]
    refused(decide(slow, action_id, "record-outcome", outcome=outcome), 409, "only one that was sent has an outcome")
    decide(slow, action_id)
    clock.advance(5)
    answer = decide(slow, action_id, "record-outcome", outcome=outcome, notes="Tuesday").json()
    assert answer["success"]
    assert (answer["outcome"]["type"], answer["outcome"]["notes"]) == (outcome, "Tuesday")
    assert actions(slow, identifier)[0]["outcome"] == answer["outcome"]
    assert people(slow, identifier)[0]["state"] == (state or "messaged")
