"""Campaigns from draft to completion, and the figures about them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest
from campaign_api import ADA, AUTOMATIC, BOB, ROOT, actions, add, campaign, decide, people, playbook, post, read, refused
from local_api import ManualClock, client_of

from lumnisai.local.server import Served, serve

PEOPLE = [f"person-{number}" for number in range(12)]


@pytest.fixture
def slow(make_platform: Callable[..., Served], clock: ManualClock) -> Iterator[httpx.Client]:
    """A client of a platform whose simulated time passes when the clock is moved."""
    with client_of(make_platform(clock=clock, time_scale=1)) as client:
        yield client


def state(api: httpx.Client, identifier: str) -> str:
    return str(read(api, f"/{identifier}")["status"])


def test_a_campaign_begins_as_a_draft_that_does_nothing(api: httpx.Client) -> None:
    identifier = campaign(api, "ingrid", goal="Meetings", guardrails={"max_follow_ups": 1})
    made = read(api, f"/{identifier}")
    assert (made["status"], made["goal"], made["playbook_version"]) == ("draft", "Meetings", 1)
    assert made["guardrails"] == {
        "channel": "both",
        "customer_edits_enabled": True,
        "exclude_crm_contacts": True,
        "max_follow_ups": 1,
    }
    assert (made["total_prospect_count"], made["terminal_prospect_count"]) == (1, 0)
    assert actions(api, identifier) == []


def test_what_makes_no_sense_is_refused(api: httpx.Client) -> None:
    written = playbook(api)["id"]
    body = {"user_id": ADA, "name": "n", "playbook_id": written}
    refused(api.post(ROOT, json={**body, "name": " "}), 422, "must not be empty")
    refused(api.post(ROOT, json={**body, "max_prospects": 0}), 422, "at least 1")
    refused(api.post(ROOT, json={**body, "playbook_id": "none"}), 404, "Playbook none not found")
    refused(api.post(ROOT, json={**body, "playbook_version": 2}), 404, "has no version 2; the newest is 1")
    refused(api.post(ROOT, json={**body, "user_id": BOB}), 404, "not found")


def test_a_campaign_goes_only_from_where_it_stands(api: httpx.Client) -> None:
    identifier = campaign(api)
    path = f"{ROOT}/{identifier}"
    refused(api.post(f"{path}/pause"), 409, "is draft; only an active one can be paused")
    refused(api.post(f"{path}/resume"), 409, "only a paused one can be resumed")
    started = post(api, f"{path}/start")
    assert started["status"] == "active"
    assert started["started_at"]
    refused(api.post(f"{path}/start"), 409, "is active; only a draft one can be started")
    assert post(api, f"{path}/pause", reason="Easter")["paused_at"]
    assert post(api, f"{path}/resume")["paused_at"] is None
    stopped = post(api, f"{path}/stop", reason="Enough")
    assert (stopped["status"], stopped["completion_reason"]) == ("completed", "stopped")
    assert stopped["completion_metadata"] == {"reason": "Enough", "stopped_prospects": 0}
    for verb in ("start", "pause", "resume", "stop"):
        refused(api.post(f"{path}/{verb}"), 409, "completed")
    refused(api.put(path, json={"name": "x"}), 409, "nothing of it can be changed")
    refused(api.post(f"{path}/prospects", json={"prospects": [{"prospect_id": "a"}]}), 409, "completed")


def test_the_list_is_narrowed_by_user_project_and_state(api: httpx.Client, other_tenant: httpx.Client) -> None:
    draft, active = campaign(api, project_id="p1"), campaign(api, start=True)
    campaign(api, user=BOB)

    def listed(**query: str) -> list[str]:
        return [one["id"] for one in read(api, **query)["items"]]

    assert len(listed()) == 3
    assert listed(user_id=ADA) == [active, draft]
    assert listed(project_id="p1") == [draft]
    assert listed(status="active", user_id=ADA) == [active]
    assert other_tenant.get(ROOT).json() == {"items": []}
    refused(other_tenant.get(f"{ROOT}/{draft}"), 404, "not found")
    refused(api.get(f"{ROOT}/{draft}", params={"user_id": BOB}), 404, "not found")


def test_what_may_change_depends_on_the_state(api: httpx.Client) -> None:
    identifier, other = campaign(api, "a", "b", start=True, goal="g"), playbook(api)["id"]
    path = f"{ROOT}/{identifier}"
    changed = api.put(path, json={"name": "New", "goal": None, "approval_settings": {"stop": "auto"}}).json()
    assert (changed["name"], changed["goal"], changed["approval_settings"]) == ("New", None, {"stop": "auto"})
    refused(api.put(path, json={"playbook_id": other}), 409, "pause it before you change its playbook")
    refused(api.put(path, json={"max_prospects": 1}), 409, "has 2 prospects already")
    post(api, f"{path}/pause")
    assert api.put(path, json={"playbook_id": other}).json()["playbook_id"] == other
    assert api.put(path, json={"status": "completed"}).json()["status"] == "paused"


def test_starting_proposes_a_first_step_for_everybody(api: httpx.Client) -> None:
    both = campaign(api, "ingrid", "nils", start=True)
    assert [(one["action_type"], one["status"]) for one in actions(api, both)] == [
        ("send_connection_linkedin", "pending_approval")
    ] * 2
    identifier = campaign(api, start=True, guardrails={"channel": "email_only"}, goal="Heat pumps.")
    person = {"prospect_id": "x", "prospect_data": {"name": "Ingrid Berg"}}
    post(api, f"{ROOT}/{identifier}/prospects", {"prospects": [person]})
    action = actions(api, identifier)[0]
    assert action["content"] == "Hello Ingrid, I am writing about this: Heat pumps."
    assert action["generator_metadata"] == {"subject": "Heat pumps"}
    assert action["agent_reasoning"].endswith("The playbook says: Write short.")


def test_a_campaign_without_approvals_runs_to_its_end(api: httpx.Client) -> None:
    identifier = campaign(api, *PEOPLE, approval_settings=AUTOMATIC, guardrails={"max_follow_ups": 1}, start=True)
    states = {one["state"] for one in people(api, identifier)}
    assert states == {"replied", "stopped"}
    done = actions(api, identifier, limit=100)
    assert {one["status"] for one in done} == {"executed"}
    assert max(one["follow_up_count"] for one in people(api, identifier)) == 1
    for one in people(api, identifier, state="replied"):
        sent = actions(api, identifier, prospect_id=one["prospect_id"], limit=100)
        decide(api, sent[-1]["id"], "record-outcome", outcome="meeting_booked")
    ended = read(api, f"/{identifier}")
    assert (ended["status"], ended["completion_reason"]) == ("completed", "all_prospects_done")
    assert ended["terminal_prospect_count"] == len(PEOPLE)


def test_the_same_people_meet_the_same_fate_every_time(make_platform: Callable[..., Served]) -> None:
    runs: list[list[str]] = []
    for _ in range(2):
        with client_of(make_platform()) as api:
            identifier = campaign(api, *PEOPLE, approval_settings=AUTOMATIC, start=True)
            runs.append([one["content"] for one in actions(api, identifier, limit=100)])
    assert runs[0] == runs[1]


def test_pausing_calls_off_what_waits_and_keeps_what_was_approved(slow: httpx.Client, clock: ManualClock) -> None:
    identifier = campaign(slow, "a", "b", start=True)
    approved, waiting = (one["id"] for one in actions(slow, identifier))
    decide(slow, approved)
    post(slow, f"{ROOT}/{identifier}/pause", reason="Easter")
    assert [one["status"] for one in actions(slow, identifier)] == ["approved", "cancelled_by_pause"]
    assert actions(slow, identifier)[1]["rejection_reason"] == "Easter"
    clock.advance(1000)
    assert actions(slow, identifier)[0]["status"] == "approved"
    post(slow, f"{ROOT}/{identifier}/resume")
    again = actions(slow, identifier, status="pending_approval")
    assert [one["id"] for one in again] != [waiting]
    assert len(again) == 1
    clock.advance(5)
    assert actions(slow, identifier)[0]["status"] == "executed"


def test_stopping_ends_everybody_who_is_not_done(slow: httpx.Client) -> None:
    identifier = campaign(slow, "a", "b", start=True)
    post(slow, f"{ROOT}/{identifier}/stop", reason="Enough")
    assert {(one["state"], one["stop_reason"], one["stop_reasoning"]) for one in people(slow, identifier)} == {
        ("stopped", "manual", "Enough")
    }
    assert {one["status"] for one in actions(slow, identifier)} == {"cancelled"}


def test_a_person_is_followed_through_simulated_time(slow: httpx.Client, clock: ManualClock) -> None:
    identifier = campaign(slow, "person-1", start=True, guardrails={"channel": "email_only"}, approval_settings=AUTOMATIC)
    assert people(slow, identifier)[0]["state"] == "messaged"
    sent_at = people(slow, identifier)[0]["last_action_at"]
    clock.advance(9)
    assert len(actions(slow, identifier)) == 1
    clock.advance(1)
    later = actions(slow, identifier)
    assert len(later) == 2
    assert later[1]["executed_at"] > sent_at


def test_a_daily_limit_holds_actions_back_until_the_next_day(slow: httpx.Client, clock: ManualClock) -> None:
    limits = {"max_actions_per_day": 2}
    identifier = campaign(
        slow, "a", "b", "c", guardrails=limits, start=True, approval_settings={"send_connection_linkedin": "auto"}
    )
    assert [one["status"] for one in actions(slow, identifier)] == ["executed", "executed", "queued"]
    assert read(slow, f"/{identifier}/metrics")["rate_limited"] == {"max_actions_per_day": 1}
    clock.advance(24 * 3600)
    assert actions(slow, identifier)[2]["status"] == "executed"
    assert actions(slow, identifier)[2]["executed_at"].startswith("2026-03-03T00:00:00")


def test_a_campaign_goes_on_after_a_restart(tmp_path: Path, clock: ManualClock) -> None:
    data = str(tmp_path / "platform.db")
    with serve(data=data, clock=clock) as platform, client_of(platform) as api:
        identifier = campaign(api, "a", start=True)
        decide(api, actions(api, identifier)[0]["id"])
    clock.advance(5)
    with serve(data=data, clock=clock) as platform, client_of(platform) as api:
        assert actions(api, identifier)[0]["status"] == "executed"


def test_the_figures_are_counted_from_people_and_actions(api: httpx.Client) -> None:
    identifier = campaign(api, "a", "b", "c", "d")
    assert read(api, f"/{identifier}/metrics")["total_prospects"] == 4
    post(api, f"{ROOT}/{identifier}/start")
    waiting = actions(api, identifier)
    decide(api, waiting[0]["id"], "skip")
    decide(api, waiting[1]["id"])
    figures = read(api, f"/{identifier}/metrics")
    assert figures["active_prospects"] == 4
    assert figures["funnel"]["engaged"] == {"count": 1, "rate": 0.25}
    assert figures["funnel"]["meeting_booked"] == {"count": 0, "rate": 0.0}
    assert figures["action_types"]["send_connection_linkedin"] == {"skipped": 1, "executed": 1, "pending_approval": 2}
    assert figures["action_summary"]["executed"] == 1
    assert figures["action_summary"]["total_actions"] == len(actions(api, identifier))
    decide(api, waiting[1]["id"], "record-outcome", outcome="not_interested")
    figures = read(api, f"/{identifier}/metrics")
    assert figures["stopped"] == {"total": 1, "by_reason": {"not_interested": 1}}
    assert figures["active_prospects"] == 3
    assert read(api, f"/{campaign(api)}/metrics")["funnel"]["engaged"] == {"count": 0, "rate": 0.0}


def test_people_added_while_it_runs_are_looked_at(api: httpx.Client) -> None:
    identifier = campaign(api, start=True)
    assert add(api, identifier, "late") == {"added": 1, "skipped": 0, "warnings": [], "skipped_in_crm": 0}
    assert len(actions(api, identifier)) == 1
