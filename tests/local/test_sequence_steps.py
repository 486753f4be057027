"""Steps of sequences: decisions, changes, limits, and what can be counted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from local_api import ManualClock, client_of
from sequence_api import ADA, BOB, history, link, look, ok, problem, run, send, start, step, template, waiting

from lumnisai.local.server import Served

DAY = 86400
ASKING = step("hello", requires_approval=True)


@pytest.fixture
def slow(make_platform: Callable[..., Served], clock: ManualClock) -> Iterator[httpx.Client]:
    """A client of a platform whose simulated time passes when the clock is moved."""
    with client_of(make_platform(clock=clock, time_scale=1)) as client:
        yield client


def decide(api: httpx.Client, step_id: str, what: str, user: str = ADA, **body: Any) -> httpx.Response:
    return send(api, "POST", f"/approvals/{step_id}/{what}", body, user)


def test_a_step_waits_for_a_decision_and_then_runs(api: httpx.Client) -> None:
    execution = run(api, step("hello", requires_approval=True, ai_precheck=True))
    (item,) = waiting(api)
    assert (item["execution_id"], item["step_name"], item["content"]) == (execution, "Hello", "Hello Kari!")
    assert item["ai_precheck_result"] == "passed"
    assert ok(decide(api, item["step_execution_id"], "approve", modified_content="Hi Kari", notes="shorter")) == {
        "status": "approved"
    }
    assert waiting(api) == []
    assert look(api, execution)["step_history"][0]["actual_content"] == "Hi Kari"
    again = problem(decide(api, item["step_execution_id"], "approve"), 409)
    assert again == "The step is not waiting for a decision but delivered."


def test_an_approved_step_keeps_to_its_time(slow: httpx.Client, clock: ManualClock) -> None:
    execution = run(slow, step("a"), step("b", requires_approval=True), links=(link("a", "b", delay_days=2),))
    clock.advance(5)
    ok(decide(slow, waiting(slow)[0]["step_execution_id"], "approve"))
    assert (look(slow, execution)["status"], history(slow, execution)[1]) == ("waiting_delay", ("b", "approved"))
    clock.advance(2 * DAY + 6)
    assert history(slow, execution)[1] == ("b", "delivered")


def test_a_text_that_was_changed_must_fit_too(api: httpx.Client) -> None:
    run(api, step("invite", "connection_request", requires_approval=True))
    step_id = waiting(api)[0]["step_execution_id"]
    assert "300 are allowed" in problem(decide(api, step_id, "approve", modified_content="x" * 301), 422)
    assert "300 are allowed" in problem(send(api, "PATCH", f"/step-executions/{step_id}", {"content": "x" * 301}), 422)
    assert waiting(api)[0]["step_execution_id"] == step_id


def test_a_rejected_step_ends_its_execution(api: httpx.Client) -> None:
    execution = run(api, ASKING, step("bye"), links=(link("hello", "bye"),))
    step_id = waiting(api)[0]["step_execution_id"]
    assert ok(decide(api, step_id, "reject", reason="Wrong market")) == {"status": "rejected"}
    ended = look(api, execution)
    assert (ended["status"], ended["exit_reason"], history(api, execution)) == (
        "cancelled",
        "Wrong market",
        [("hello", "rejected")],
    )


def test_a_skipped_step_leads_to_the_next_or_to_the_end(slow: httpx.Client) -> None:
    execution = run(slow, ASKING, step("bye"), links=(link("hello", "bye", delay_hours=2),))
    step_id = waiting(slow)[0]["step_execution_id"]
    assert ok(decide(slow, step_id, "skip", reason="We have met")) == {
        "success": True,
        "step_execution_id": step_id,
        "previous_step_key": "hello",
        "previous_status": "waiting_approval",
        "execution_id": execution,
        "execution_status": "waiting_delay",
        "next_step_key": "bye",
        "next_step_at": "2026-03-02T11:30:05.000000+00:00",
    }
    assert look(slow, execution)["events"][-1]["event_data"]["reason"] == "We have met"
    last = ok(send(slow, "GET", "/step-executions", status="scheduled"))["items"][0]["step_execution_id"]
    over = ok(decide(slow, last, "skip"))
    assert (over["execution_status"], over["next_step_key"], over["next_step_at"]) == ("completed", None, None)
    assert problem(decide(slow, last, "skip"), 409) == "The step is already skipped."


def test_one_decision_for_several_steps(api: httpx.Client) -> None:
    made = template(api, ASKING)["id"]
    executions = start(api, made, "a", "b", "c")
    one, two, three = (item["step_execution_id"] for item in waiting(api))

    def bulk(*steps: str, user: str = ADA, **more: Any) -> dict[str, Any]:
        answer: dict[str, Any] = ok(send(api, "POST", "/approvals/bulk", {"step_execution_ids": list(steps), **more}, user))
        return answer

    assert bulk(one, "nothing") == {
        "succeeded": [one],
        "failed": [{"id": "nothing", "error": "not found"}],
        "total_succeeded": 1,
        "total_failed": 1,
    }
    assert bulk(one, two, action="skip")["failed"] == [{"id": one, "error": "already delivered"}]
    assert bulk(three, user=BOB)["failed"] == [{"id": three, "error": "not found"}]
    without = {"step_execution_ids": [three], "action": "reject"}
    assert "must say why" in problem(send(api, "POST", "/approvals/bulk", without), 422)
    assert bulk(three, action="reject", reason="no")["total_succeeded"] == 1
    assert [look(api, execution)["status"] for execution in executions] == ["completed", "completed", "cancelled"]


def test_what_waits_is_listed_by_template_project_channel_and_action(api: httpx.Client) -> None:
    mail, message = template(api, step("m", "send", requires_approval=True)), template(api, ASKING)
    start(api, mail["id"], "a", project_id="one")
    start(api, message["id"], "b", project_id="two")
    assert [item["action"] for item in waiting(api)] == ["send", "message"]
    for filters in ({"template_id": mail["id"]}, {"project_id": "one"}, {"channel": "email"}, {"action": "send"}):
        assert [item["action"] for item in waiting(api, **filters)] == ["send"]
    page = ok(send(api, "GET", "/approvals", user=None, limit=1))
    assert (page["total"], len(page["approvals"]), page["has_more"]) == (2, 1, True)


def test_steps_are_listed_by_state_however_it_is_written(api: httpx.Client) -> None:
    start(api, template(api, ASKING)["id"], "a")
    start(api, template(api, user=BOB)["id"], "b", user=BOB)

    def states(*pairs: tuple[str, str]) -> list[str]:
        return [one["status"] for one in ok(api.get("/v1/sequences/step-executions", params=list(pairs)))["items"]]

    assert states() == states(("status", "")) == ["delivered", "waiting_approval"]
    assert states(("status", "waiting_approval,scheduled")) == ["waiting_approval"]
    assert states(("status", "waiting_approval"), ("status", "delivered")) == ["delivered", "waiting_approval"]
    assert states(("user_id", BOB)) == ["delivered"]
    assert states(("status", "failed")) == states(("channel", "email")) == states(("action", "inmail")) == []


def test_steps_are_listed_by_their_time(slow: httpx.Client, clock: ManualClock) -> None:
    start(slow, template(slow)["id"], "a")
    clock.advance(DAY)
    start(slow, template(slow)["id"], "b")

    def people(**filters: str) -> list[str]:
        return [one["prospect_id"] for one in ok(send(slow, "GET", "/step-executions", **filters))["items"]]

    assert people(scheduled_after="2026-03-03T00:00:00Z") == ["b"]
    assert people(scheduled_before="2026-03-03T01:00:00+01:00") == ["a"]


def test_text_and_time_of_a_step_can_be_changed_before_it_runs(slow: httpx.Client, clock: ManualClock) -> None:
    execution = run(slow, step("hello"))
    path = f"/step-executions/{ok(send(slow, 'GET', '/step-executions'))['items'][0]['step_execution_id']}"
    changed = ok(send(slow, "PATCH", path, {"content": "Hi", "scheduled_at": "2026-03-04T10:00:00+01:00"}))
    assert (changed["updated"], changed["content"], changed["scheduled_at"]) == (True, "Hi", "2026-03-04T09:00:00.000000+00:00")
    assert not ok(send(slow, "PATCH", path, {"content": "Hi"}))["updated"]
    assert look(slow, execution)["status"] == "waiting_delay"
    clock.advance(DAY)
    assert history(slow, execution) == [("hello", "scheduled")]
    clock.advance(DAY)
    assert look(slow, execution)["step_history"][0]["actual_content"] == "Hi"
    refused = problem(send(slow, "PATCH", path, {"content": "too late"}), 409)
    assert refused == "The step is delivered; it can be changed while it is scheduled, approved, waiting_approval."


def test_what_is_beyond_the_daily_limit_waits_for_tomorrow(slow: httpx.Client, clock: ManualClock) -> None:
    def request_limit(user: str = ADA) -> dict[str, Any]:
        found: dict[str, Any] = ok(send(slow, "GET", "/rate-limits/status", user=user))
        assert set(found["email"]) == {"send"}
        return dict(found["linkedin"]["connection_request"])

    assert request_limit() == {"used": 0, "limit": 25, "remaining": 25, "resets_at": "2026-03-03T00:00:00.000000+00:00"}
    ok(send(slow, "PATCH", "/linkedin-accounts/rate-limits", {"daily_limits": {"connection_request": 2}}))
    start(slow, template(slow, step("invite", "connection_request"))["id"], "a", "b", "c")
    clock.advance(10)
    assert (request_limit()["used"], request_limit()["remaining"], request_limit(BOB)["used"]) == (2, 0, 0)
    (late,) = ok(send(slow, "GET", "/step-executions", status="scheduled"))["items"]
    assert (late["prospect_id"], late["scheduled_at"]) == ("c", "2026-03-03T00:00:00.000000+00:00")
    clock.advance(DAY)
    assert request_limit()["used"] == 1
    account = ok(send(slow, "GET", "/linkedin-accounts/rate-limits"))
    assert (account["daily_action_counts"]["connection_request"], account["last_reset_date"]) == (1, "2026-03-03")


def test_a_limit_of_zero_switches_an_action_off(api: httpx.Client) -> None:
    path = "/linkedin-accounts/rate-limits"
    before = ok(send(api, "GET", path))
    after = ok(send(api, "PATCH", path, {"daily_limits": {"message": 0}}))
    assert after["daily_limits"] == {**before["daily_limits"], "message": 0}
    assert "switched off" in look(api, run(api, step("hello")))["last_error"]
    assert send(api, "PATCH", path, {"daily_limits": {"message": 151}}).status_code == 422
    assert send(api, "PATCH", path, {"daily_limits": {"inmail": -1}}).status_code == 422
    assert ok(send(api, "GET", path, user=BOB))["daily_limits"]["message"] == 40


def test_limits_belong_to_the_newest_account_unless_one_is_named(api: httpx.Client) -> None:
    path = "/linkedin-accounts/rate-limits"
    stand_in = ok(send(api, "GET", path))["account_id"]
    api.put("/v1/integrations/apps/LINKEDIN", params={"enabled": "true"})
    api.post("/v1/integrations/connections/initiate", json={"user_id": ADA, "app_name": "LINKEDIN"})
    connected = ok(send(api, "GET", path))["account_id"]
    assert connected != stand_in
    assert ok(send(api, "GET", path, account_id=connected))["account_id"] == connected
    assert problem(send(api, "GET", path, account_id=stand_in), 404) == f"LinkedIn account {stand_in} not found."
    assert send(api, "GET", path, user=BOB, account_id=connected).status_code == 404


def test_figures_are_counted_from_what_happened(api: httpx.Client, other_tenant: httpx.Client) -> None:
    made = template(
        api, step("invite", "connection_request"), step("thanks"), links=(link("invite", "thanks", "connection_accepted"),)
    )
    start(api, made["id"], "a", simulate={"accepts": True, "reply": "positive"}, project_id="p")
    start(api, made["id"], "b", simulate={"connected": True}, project_id="p")
    start(api, made["id"], "c", project_id="p")
    start(api, made["id"], "d", simulate={"fails": True}, project_id="q")
    found = ok(send(api, "GET", "/executions/metrics", user=None, template_id=made["id"]))
    assert found["filters"] == {"template_id": made["id"], "project_id": None}
    assert found["status_counts"] == {"completed": 2, "waiting_event": 1, "failed": 1}
    assert found["funnel"] == {"total": 4, "active": 1, "completed": 2, "failed": 1}
    invite, thanks = found["step_metrics"]
    expected = {"step_key": "invite", "sent": 3, "delivered": 2, "replied": 0, "accepted": 2, "pending": 0, "failed": 1}
    assert invite == expected | {"already_connected": 1, "not_connected": 2}
    assert (thanks["sent"], thanks["replied"]) == (2, 1)
    assert ok(send(api, "GET", "/executions/metrics", user=None, project_id="q"))["total"] == 1
    assert ok(send(other_tenant, "GET", "/executions/metrics", user=None))["total"] == 0


@pytest.mark.parametrize(
    ("steps", "simulate", "days", "status"),
    [
        ((ASKING,), {}, 0, "sequence_active"),
        ((step("a", "connection_request"),), {}, 1, "connection_pending"),
        ((step("a", "connection_request"),), {"accepts": True}, 1, "connection_accepted"),
        ((step("a", "connection_request"),), {}, 8, "no_response"),
        ((step("a"),), {}, 1, "awaiting_reply"),
        ((step("a"),), {}, 8, "no_response"),
        ((step("a"),), {"reply": "positive"}, 1, "replied_positive"),
        ((step("a"),), {"reply": "objection"}, 1, "replied"),
        ((step("a"),), {"fails": True}, 1, "sequence_failed"),
        ((step("a", "view_profile"),), {}, 1, "unknown"),
    ],
)
def test_where_a_person_stands(
    slow: httpx.Client, clock: ManualClock, steps: tuple[dict[str, Any], ...], simulate: Any, days: int, status: str
) -> None:
    execution = run(slow, *steps, simulate=simulate)
    clock.advance(days * DAY + 5)
    answer = ok(send(slow, "POST", "/executions/engagement-status", {"execution_ids": [execution, "x"]}, None))
    assert answer["errors"] == {"x": "not found"}
    found = answer["statuses"][execution]
    assert found["status"] == status
    assert found["days_since_action"] in (None, days)
    assert found["reply_sentiment"] == simulate.get("reply")


def test_a_follow_up_after_an_acceptance_counts_as_a_message(api: httpx.Client) -> None:
    links = (link("a", "b", "connection_accepted"),)
    execution = run(api, step("a", "connection_request"), step("b"), links=links, simulate={"accepts": True})
    body = {"execution_ids": [execution]}
    assert ok(send(api, "POST", "/executions/engagement-status", body))["statuses"][execution]["status"] == "message_sent"


def test_a_poll_reads_several_things_at_once(api: httpx.Client) -> None:
    start(api, template(api, ASKING)["id"], "a", "b", project_id="p")
    projects = {"project_ids": ["p", "q"]}
    requests: list[dict[str, Any]] = [
        {"id": "runs", "type": "executions", "params": {**projects, "limit": 1, "include_prospect_details": True}},
        {"id": "ended", "type": "executions", "params": {**projects, "status": "completed"}},
        {"id": "figures", "type": "metrics", "params": projects},
        {"id": "open", "type": "approvals", "params": {**projects, "include_content": True}},
        {"id": "bare", "type": "approvals", "params": projects},
        {"id": "limits", "type": "rate_limits", "params": {"channels": ["email"]}},
        {"id": "all limits", "type": "rate_limits"},
        {"id": "bad", "type": "rate_limits", "params": {"channels": ["fax"]}},
        {"id": "worse", "type": "executions", "params": {**projects, "limit": 0}},
    ]
    answer = ok(send(api, "POST", "/poll", {"requests": requests}))
    found = {one["id"]: one for one in answer["responses"]}
    runs = found["runs"]["data"]
    assert (runs["p"]["total"], len(runs["p"]["executions"]), runs["p"]["has_more"], runs["q"]["total"]) == (2, 1, True, 0)
    shown = runs["p"]["executions"][0]
    assert (shown["prospect_name"].split()[0], shown["current_step_name"], shown["current_step_status"]) == (
        *("Kari", "Hello", "waiting_approval"),
    )
    assert found["ended"]["data"]["p"]["total"] == 0
    assert found["figures"]["data"]["p"]["step_metrics"][0]["step_name"] == "Hello"
    assert found["open"]["data"]["p"]["approvals"][0]["content"] == "Hello Kari!"
    assert "content" not in found["bare"]["data"]["p"]["approvals"][0]
    assert found["limits"]["data"]["linkedin"] == {}
    assert set(found["all limits"]["data"]["linkedin"]["message"]) == {"used", "limit", "resets_at"}
    assert found["bad"]["error"]["request_type"] == "rate_limits"
    assert "at least 1" in found["worse"]["error"]["message"]
    stranger = ok(send(api, "POST", "/poll", {"requests": requests[:1]}, BOB))
    assert stranger["responses"][0]["data"]["p"]["total"] == 0


@pytest.mark.parametrize(
    "requests",
    [
        [{"id": str(number), "type": "rate_limits"} for number in range(11)],
        [{"id": "a", "type": "metrics", "params": {"project_ids": ["p"] * 21}}],
        [{"id": "a", "type": "executions", "params": {"project_ids": ["p"], "limit": 101}}],
    ],
)
def test_a_poll_that_asks_for_too_much_is_refused(api: httpx.Client, requests: Any) -> None:
    assert send(api, "POST", "/poll", {"requests": requests}).status_code == 422
