"""Executions of sequences: how they go on over time, and how people change that."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from local_api import ManualClock, client_of
from sequence_api import ADA, BOB, events, history, link, look, ok, problem, run, send, start, step, template, waiting

from lumnisai.local.server import Served

DAY = 86400


@pytest.fixture
def slow(make_platform: Callable[..., Served], clock: ManualClock) -> Iterator[httpx.Client]:
    """A client of a platform whose simulated time passes when the clock is moved."""
    with client_of(make_platform(clock=clock, time_scale=1)) as client:
        yield client


def act(api: httpx.Client, execution_id: str, what: str, body: Any = None, user: str = ADA) -> httpx.Response:
    return send(api, "POST", f"/executions/{execution_id}/{what}", body or {}, user)


INVITE = (step("invite", "connection_request"), step("thanks"))
THEN = (
    link("invite", "thanks", "connection_accepted", delay_days=1),
    link("thanks", None, "reply_received", exit_reason="answered"),
)


def test_a_sequence_goes_on_as_its_events_and_delays_say(slow: httpx.Client, clock: ManualClock) -> None:
    execution = run(slow, *INVITE, links=THEN, simulate={"accepts": True, "reply": "positive"})
    begun = look(slow, execution)
    assert (begun["status"], begun["current_step"]) == ("active", {"step_key": "invite", "name": "Invite"})
    assert history(slow, execution) == [("invite", "scheduled")]
    clock.advance(5)
    assert (look(slow, execution)["status"], history(slow, execution)) == ("waiting_event", [("invite", "sent")])
    clock.advance(40)
    assert history(slow, execution) == [("invite", "accepted"), ("thanks", "scheduled")]
    assert look(slow, execution)["status"] == "waiting_delay"
    clock.advance(DAY)
    assert history(slow, execution)[1] == ("thanks", "scheduled")
    clock.advance(5)
    clock.advance(60)
    ended = look(slow, execution)
    assert (ended["status"], ended["exit_reason"], ended["step_history"][1]["reply_sentiment"]) == (
        "exited",
        "answered",
        "positive",
    )
    assert events(slow, execution) == ["step_completed", "connection_accepted", "step_completed", "reply_received"]
    assert [one["created_at"] for one in ended["events"]] == sorted(one["created_at"] for one in ended["events"])
    assert ended["completed_at"] == ended["events"][-1]["created_at"] == ended["step_history"][1]["reply_received_at"]


def test_looking_late_shows_the_same_as_looking_often(slow: httpx.Client, clock: ManualClock) -> None:
    execution = run(slow, *INVITE, links=THEN, simulate={"accepts": True, "reply": "neutral"})
    clock.advance(30 * DAY)
    ended = look(slow, execution)
    assert (ended["status"], history(slow, execution)) == ("exited", [("invite", "accepted"), ("thanks", "replied")])
    assert ended["completed_at"] == "2026-03-03T09:31:50.000000+00:00"


def test_without_simulated_time_everything_happens_in_the_same_order(api: httpx.Client) -> None:
    execution = run(api, *INVITE, links=THEN, simulate={"accepts": True, "reply": "negative"})
    assert (look(api, execution)["status"], history(api, execution)) == (
        "exited",
        [("invite", "accepted"), ("thanks", "replied")],
    )


def test_an_unanswered_request_is_given_up_after_the_days_that_are_set(slow: httpx.Client, clock: ManualClock) -> None:
    links = (link("invite", "mail", "connection_ignored", event_params={"days_waiting": 3}), link("mail", None))
    execution = run(slow, step("invite", "connection_request"), step("mail", "send"), links=links)
    clock.advance(3 * DAY)
    assert look(slow, execution)["status"] == "waiting_event"
    clock.advance(15)
    assert history(slow, execution) == [("invite", "sent"), ("mail", "delivered")]
    assert look(slow, execution)["status"] == "completed"
    assert events(slow, execution) == ["step_completed", "connection_ignored", "step_completed"]


@pytest.mark.parametrize(("connected", "key"), [(True, "message"), (False, "inmail")])
def test_a_check_of_the_connection_decides_the_way(api: httpx.Client, connected: bool, key: str) -> None:
    links = (link("check", "message", "is_connected"), link("check", "inmail", "is_not_connected"))
    steps = (step("check", "check_connection"), step("message"), step("inmail", "inmail"))
    execution = run(api, *steps, links=links, simulate={"connected": connected})
    assert history(api, execution) == [("check", "completed"), (key, "delivered")]
    assert look(api, execution)["exit_reason"] == "sequence_finished"


def test_a_reply_stops_the_reminder(slow: httpx.Client, clock: ManualClock) -> None:
    links = (link("hello", "remind", delay_days=3, conditions=[{"type": "no_reply"}]),)
    execution = run(slow, step("hello"), step("remind"), links=links, simulate={"reply": "neutral"})
    clock.advance(4 * DAY)
    assert history(slow, execution) == [("hello", "replied"), ("remind", "skipped")]
    assert (look(slow, execution)["status"], look(slow, execution)["exit_reason"]) == ("exited", "replied")
    silent = start(slow, look(slow, execution)["template_id"], "nils")[0]
    clock.advance(4 * DAY)
    assert history(slow, silent) == [("hello", "delivered"), ("remind", "delivered")]


@pytest.mark.parametrize(("mood", "reached"), [("positive", ["hello", "book"]), ("negative", ["hello"])])
def test_the_mood_of_a_reply_decides_the_way(api: httpx.Client, mood: str, reached: list[str]) -> None:
    links = (
        link("hello", "book", "reply_received", event_params={"sentiment": "positive"}),
        link("hello", None, "reply_received", event_params={"sentiment": "negative"}, exit_reason="not_interested"),
    )
    execution = run(api, step("hello"), step("book"), links=links, simulate={"reply": mood})
    assert [key for key, _ in history(api, execution)] == reached


@pytest.mark.parametrize(
    ("condition", "met"),
    [
        ({"type": "has_email"}, True),
        ({"type": "is_connected"}, False),
        ({"type": "prospect_field", "field": "company", "operator": "equals", "value": "Nordpumpe"}, True),
        ({"type": "prospect_field", "field": "company", "operator": "not_equals", "value": "Nordpumpe"}, False),
        ({"type": "prospect_field", "field": "company", "operator": "contains", "value": "pump"}, True),
        ({"type": "prospect_field", "field": "company", "operator": "in", "value": ["A", "B"]}, False),
        ({"type": "prospect_field", "field": "company", "operator": "exists"}, True),
        ({"type": "prospect_field", "field": "age", "operator": "not_exists"}, True),
        ({"type": "prospect_field", "field": "company", "operator": "gt", "value": 3}, False),
        ({"type": "prospect_field", "field": "company"}, True),
    ],
)
def test_a_transition_is_followed_only_when_its_conditions_are_met(api: httpx.Client, condition: Any, met: bool) -> None:
    execution = run(api, step("a"), step("b"), links=(link("a", "b", conditions=[condition]),))
    assert [key for key, _ in history(api, execution)] == (["a", "b"] if met else ["a"])


def test_the_entry_and_the_lowest_priority_number_come_first(api: httpx.Client) -> None:
    links = (link(None, "b"), link("b", "a", priority=2), link("b", "c", priority=1))
    execution = run(api, step("a"), step("b"), step("c"), links=links)
    assert [key for key, _ in history(api, execution)] == ["b", "c"]


def test_no_wait_is_too_long_to_be_written(slow: httpx.Client, clock: ManualClock) -> None:
    execution = run(slow, step("a"), step("b"), links=(link("a", "b", delay_days=10**12),))
    clock.advance(10)
    assert look(slow, execution)["step_history"][1]["scheduled_at"].startswith("2036")


def test_texts_are_filled_in_for_the_person(api: httpx.Client) -> None:
    texts = (step("a"), step("b", content_template=None, content_source="ai_generate"), step("c", "view_profile"))
    execution = run(api, *texts, links=(link("a", "b"), link("b", "c")))
    sent = [one["actual_content"] for one in look(api, execution)["step_history"]]
    assert sent[0] == "Hello Kari!"
    assert "Nordpumpe" in sent[1]
    assert sent[2] is None


def test_a_sequence_that_goes_round_in_circles_ends(api: httpx.Client) -> None:
    endless = run(api, step("a", "check_connection"), links=(link("a", "a"),))
    assert (look(api, endless)["status"], "circles" in look(api, endless)["last_error"]) == ("failed", True)
    # Here the daily limit steps in before, and puts the rest off until tomorrow.
    limited = run(api, step("a", "view_profile"), links=(link("a", "a"),))
    assert (look(api, limited)["status"], len(history(api, limited))) == ("waiting_delay", 81)


def test_a_person_is_in_one_sequence_at_a_time(api: httpx.Client) -> None:
    made = template(api, step("hello", requires_approval=True))["id"]
    first = start(api, made, "kari")[0]
    people = [{"prospect_id": "kari", "prospect_external_id": "crm-1"}, {"prospect_id": "nils"}, {"prospect_id": "nils"}]
    answer = ok(send(api, "POST", "/executions", {"template_id": made, "prospects": people, "project_id": "p"}))
    assert (answer["started"], answer["skipped_count"], answer["project_id"]) == (1, 2, "p")
    assert answer["skipped"][0] == {
        "prospect_id": "kari",
        "prospect_external_id": "crm-1",
        "reason": "already in a sequence",
        "existing_execution_id": first,
        "existing_status": "waiting_approval",
    }
    assert answer["skipped"][1]["reason"] == "named twice in this call"
    assert start(api, template(api, user=BOB)["id"], "kari", user=BOB)
    second = start(api, made, "kari", replace_existing=True)[0]
    assert (look(api, first)["status"], look(api, first)["exit_reason"]) == ("cancelled", "replaced")
    assert look(api, second)["status"] == "waiting_approval"
    assert "at least one person" in problem(send(api, "POST", "/executions", {"template_id": made, "prospects": []}), 422)


def test_steps_can_be_changed_for_some_executions_only(api: httpx.Client) -> None:
    made = template(api, step("hello", requires_approval=True))["id"]
    free = start(api, made, step_overrides={"hello": {"requires_approval": False, "content_template": "Hi"}})[0]
    assert (history(api, free), look(api, free)["step_history"][0]["actual_content"]) == ([("hello", "delivered")], "Hi")
    body = {"template_id": made, "prospects": [{"prospect_id": "nils"}]}
    for overrides, words in (
        ({"bye": {}}, "no step 'bye'; it has hello"),
        ({"hello": 1}, "must be an object"),
        ({"hello": {"action": "inmail"}}, "can't be changed"),
        ({"hello": {"max_retries": True}}, "wrong type"),
        ({"hello": {"content_template": "x" * 9000}}, "8000 are allowed"),
    ):
        assert words in problem(send(api, "POST", "/executions", body | {"step_overrides": overrides}), 422)


def test_a_paused_execution_stands_still_and_then_catches_up(slow: httpx.Client, clock: ManualClock) -> None:
    execution = run(slow, step("hello"))
    assert ok(act(slow, execution, "pause", {"reason": "holiday"}))["status"] == "paused"
    clock.advance(DAY)
    paused = look(slow, execution)
    assert (paused["status"], paused["pause_reason"], paused["step_history"][0]["status"]) == ("paused", "holiday", "scheduled")
    assert paused["paused_at"] == "2026-03-02T09:30:00.000000+00:00"
    assert problem(act(slow, execution, "pause"), 409) == "The execution is already paused."
    assert ok(act(slow, execution, "resume"))["status"] == "active"
    assert look(slow, execution)["paused_at"] is None
    clock.advance(10)
    assert look(slow, execution)["status"] == "completed"
    assert problem(act(slow, execution, "resume"), 409) == "The execution is not paused but completed."
    assert problem(act(slow, execution, "pause"), 409) == "The execution is already completed."


def test_what_is_stopped_is_over(slow: httpx.Client, clock: ManualClock) -> None:
    execution = run(slow, step("hello"), simulate={"reply": "positive"})
    assert ok(act(slow, execution, "stop", {"reason": "given up"}))["status"] == "cancelled"
    clock.advance(DAY)
    ended = look(slow, execution)
    assert (ended["status"], ended["exit_reason"], history(slow, execution)) == (
        "cancelled",
        "given up",
        [("hello", "cancelled")],
    )
    assert ended["events"][-1]["event_data"]["at_step_key"] == "hello"
    for what, words in (("stop", "already cancelled"), ("resume", "not paused"), ("retry", "not failed but cancelled")):
        assert words in problem(act(slow, execution, what), 409)


def test_a_failed_execution_can_be_tried_again(api: httpx.Client) -> None:
    execution = run(api, step("hello"), simulate={"fails": 1})
    failed = look(api, execution)
    assert (failed["status"], failed["error_count"], failed["events"][-1]["event_type"]) == ("failed", 1, "step_failed")
    assert "did not work for Kari" in failed["last_error"]
    assert ok(act(api, execution, "retry"))["message"] == "The execution is tried again."
    assert (look(api, execution)["status"], history(api, execution)) == ("completed", [("hello", "delivered")])


@pytest.mark.parametrize(
    ("reaction", "fails", "states"),
    [
        ({"on_failure": "retry", "max_retries": 2}, 2, [("a", "delivered"), ("b", "delivered")]),
        ({"on_failure": "retry", "max_retries": 0}, 1, [("a", "failed")]),
        ({"on_failure": "fail"}, 1, [("a", "failed")]),
    ],
)
def test_a_step_that_goes_wrong_is_handled_as_it_says(api: httpx.Client, reaction: Any, fails: int, states: Any) -> None:
    again = {"on_failure": "retry"}
    execution = run(api, step("a", **reaction), step("b", **again), links=(link("a", "b"),), simulate={"fails": fails})
    assert history(api, execution) == states


def test_a_failed_step_is_left_out_or_leads_elsewhere(api: httpx.Client) -> None:
    skipping = run(api, step("a", on_failure="skip"), simulate={"fails": True})
    assert (look(api, skipping)["status"], history(api, skipping)) == ("completed", [("a", "skipped")])
    leading = run(api, step("a"), links=(link("a", None, "step_failed", exit_reason="broken"),), simulate={"fails": True})
    assert (look(api, leading)["status"], look(api, leading)["exit_reason"]) == ("exited", "broken")


def test_an_email_needs_an_address(api: httpx.Client) -> None:
    made = template(api, step("mail", "send"))["id"]
    prospects = [{"prospect_id": "kari", "context": {"email": None}}]
    execution = ok(send(api, "POST", "/executions", {"template_id": made, "prospects": prospects}))["execution_ids"][0]
    assert "No email address" in look(api, execution)["last_error"]
    listed = ok(send(api, "GET", "/step-executions"))["items"][0]
    assert listed["subject"].startswith("About ")


def test_an_email_is_opened_clicked_and_answered(slow: httpx.Client, clock: ManualClock) -> None:
    execution = run(slow, step("mail", "send"), simulate={"opens": True, "clicks": True, "reply": "ooo"})
    states: list[str] = []
    for seconds in (5, 1, 19, 10, 30):
        clock.advance(seconds)
        states.append(history(slow, execution)[0][1])
    assert states == ["sent", "delivered", "opened", "clicked", "replied"]
    assert look(slow, execution)["status"] == "completed"


def test_an_outcome_ends_an_execution_once(api: httpx.Client) -> None:
    execution = run(api, step("hello", requires_approval=True))
    done = ok(act(api, execution, "complete", {"outcome": "meeting_booked", "notes": "Thursday"}))
    assert (done["success"], done["final_status"], done["exit_reason"]) == (True, "completed", "meeting_booked")
    assert events(api, execution) == ["outcome_recorded", "meeting_booked"]
    assert history(api, execution) == [("hello", "cancelled")]
    assert (
        problem(act(api, execution, "complete", {"outcome": "other"}), 409) == "The execution is already ended as meeting_booked."
    )
    over = run(api, step("hello"))
    finished = look(api, over)["completed_at"]
    assert ok(act(api, over, "complete", {"outcome": "interested"}))["completed_at"] == finished


def test_several_are_changed_at_once(api: httpx.Client) -> None:
    made = template(api, step("hello", requires_approval=True))["id"]
    first, second = start(api, made, "kari", "nils", project_id="one")
    (third,) = start(api, made, "olav", project_id="two")
    (over,) = start(api, template(api)["id"], "inga", project_id="one")

    def bulk(what: str, user: str = ADA, **body: Any) -> dict[str, Any]:
        answer: dict[str, Any] = ok(send(api, "POST", f"/executions/bulk/{what}", body, user))
        return answer

    assert bulk("pause", project_id="one", dry_run=True) == {
        "status": "success",
        "affected_count": 2,
        "failed_count": 0,
        "failed_ids": [],
        "errors": {},
        "is_dry_run": True,
    }
    assert look(api, first)["status"] == "waiting_approval"
    assert bulk("pause", project_ids=["one"])["affected_count"] == 2
    assert bulk("resume", execution_ids=[first, third])["errors"] == {third: "not paused but waiting_approval"}
    assert bulk("pause", template_id=made)["affected_count"] == 2
    assert [look(api, one)["status"] for one in (first, second, third)] == ["paused"] * 3
    partial = bulk("stop", execution_ids=[third, over, "nothing"])
    assert (partial["status"], partial["affected_count"], partial["failed_ids"]) == ("partial", 1, ["nothing", over])
    assert partial["errors"] == {over: "already completed", "nothing": "not found"}
    assert bulk("stop", BOB, execution_ids=[first])["status"] == "failed"
    assert "so that not everything is meant" in problem(send(api, "POST", "/executions/bulk/stop", {}), 422)
    body = {"execution_ids": [first, third, "nothing"], "outcome": "hired"}
    assert ok(send(api, "POST", "/executions/bulk/complete", body)) == {
        "succeeded": [first],
        "failed": [{"id": third, "error": "already cancelled"}, {"id": "nothing", "error": "not found"}],
        "total_succeeded": 1,
        "total_failed": 2,
    }


def test_executions_are_listed_by_template_project_and_state(api: httpx.Client, other_tenant: httpx.Client) -> None:
    made = template(api, step("hello", requires_approval=True))["id"]
    first, second = start(api, made, "kari", "nils", project_id="one")
    (third,) = start(api, template(api)["id"], "olav", project_id="two")

    def ids(client: httpx.Client = api, **filters: Any) -> list[str]:
        return [one["id"] for one in ok(send(client, "GET", "/executions", user=None, **filters))["executions"]]

    assert ids() == [third, second, first]
    assert ids(template_id=made) == ids(status="waiting_approval") == ids(project_id="one") == [second, first]
    page = ok(send(api, "GET", "/executions", user=None, limit=1, offset=1))
    assert (page["total"], page["limit"], page["offset"], page["has_more"]) == (3, 1, 1, True)
    assert not ok(send(api, "GET", "/executions", user=None, limit=1, offset=2))["has_more"]
    assert ids(other_tenant) == []


def test_an_execution_is_its_users_own(api: httpx.Client, other_tenant: httpx.Client) -> None:
    execution = run(api, step("hello", requires_approval=True))
    assert problem(send(api, "GET", f"/executions/{execution}", user=BOB), 404) == f"Execution {execution} not found."
    assert send(other_tenant, "GET", f"/executions/{execution}").status_code == 404
    for what in ("pause", "resume", "stop", "retry"):
        assert act(api, execution, what, user=BOB).status_code == 404
    step_id = waiting(api)[0]["step_execution_id"]
    assert send(api, "POST", f"/approvals/{step_id}/approve", {}, BOB).status_code == 404
    assert ok(send(api, "POST", "/executions/batch", {"execution_ids": [execution]}, BOB))["executions"] == {execution: None}
    api.post("/v1/users", json={"email": ADA})
    api.delete(f"/v1/users/{ADA}")
    assert send(api, "GET", f"/executions/{execution}", user=None).status_code == 404
    assert waiting(api) == []


def test_a_batch_brings_what_is_asked_for(api: httpx.Client) -> None:
    execution = run(api, step("hello"))
    body: dict[str, Any] = {"execution_ids": [execution, "nothing"]}
    plain = ok(send(api, "POST", "/executions/batch", body, None))
    assert plain["errors"] == {"nothing": "not found"}
    assert plain["executions"]["nothing"] is None
    assert "step_history" not in plain["executions"][execution]
    body["include"] = {"step_history": True, "events": True}
    assert ok(send(api, "POST", "/executions/batch", body, None))["executions"][execution] == look(api, execution)
    many = {"execution_ids": ["x"] * 101}
    assert send(api, "POST", "/executions/batch", many, None).status_code == 422
