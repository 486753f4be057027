# Written by `make generate` from tests/facade/_async/test_sequences.py. Do not edit.
"""The resource `sequences`: outreach in steps."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from lumnisai import Client, ConflictError, MissingUserId, NotFoundError, PermissionDeniedError, ValidationError
from lumnisai.models import (
    ApprovalsRequestItem,
    ApprovalsResponseItem,
    ErrorResponseItem,
    ExecutionsResponseItem,
    MetricsResponseItem,
    RateLimitsRequestItem,
    RateLimitsResponseItem,
    SequenceTemplateResponse,
    StepConfig,
    TransitionConfig,
)
from lumnisai.types import EngagementStatus, ExecutionStatus, OutcomeType, SequenceAction, StepExecutionStatus

BOB = "bob@example.com"
ASK = {"step_key": "ask", "name": "Ask", "channel": "linkedin", "action": "message", "requires_approval": True}
WAIT = {**ASK, "content_template": "Hello {{first_name}}!"}
QUIET = {"first_name": "Kari", "simulate": {"connected": False, "accepts": False, "reply": None}}


def store(client: Client, **more: Any) -> SequenceTemplateResponse:
    """Store a template whose only step waits for a decision."""
    return client.sequences.templates.create(**{"name": "n", "steps": [WAIT], "transitions": [], **more})


def begin(client: Client, *people: str, **more: Any) -> list[str]:
    """Start executions of such a template."""
    template = store(client)
    prospects = [{"prospect_id": person, "context": QUIET} for person in people or ("kari",)]
    started = client.sequences.executions.start(template_id=template.id, prospects=prospects, **more)
    return started.execution_ids


def waiting(client: Client) -> list[str]:
    """Give the steps that wait for a decision."""
    return [item.step_execution_id for item in client.sequences.approvals.list()]


def test_a_template_is_written_with_models_or_plain_objects(alice: Client) -> None:
    steps = [StepConfig(**WAIT), {**ASK, "step_key": "bye", "name": "Bye"}]
    links = [TransitionConfig(from_step_key="ask", to_step_key="bye", event_type="step_completed", delay_days=1)]
    made = alice.sequences.templates.create(name="n", steps=steps, transitions=links, use_case="sales")
    assert [step.step_key for step in made.steps] == ["ask", "bye"]
    assert made.steps[0].action == SequenceAction.MESSAGE
    assert made.transitions[0].delay_days == 1
    assert alice.sequences.templates.get(made.id) == made
    assert alice.sequences.templates.list(use_case="sales") == [made]


def test_a_template_is_checked_without_being_stored(client: Client, alice: Client) -> None:
    wrong = {**ASK, "action": "connection_request", "content_template": "x" * 340}
    found = client.sequences.templates.validate(name="n", steps=[wrong], transitions=[])
    assert not found.is_valid
    assert found.errors[0].message == "The text has 340 characters; 300 are allowed for connection_request."
    assert (client.sequences.templates.validate(name="n", steps=[ASK], transitions=[])).is_valid
    assert alice.sequences.templates.list() == []
    with pytest.raises(ValidationError, match="340 characters"):
        alice.sequences.templates.create(name="n", steps=[wrong], transitions=[])


def test_a_template_is_changed_copied_and_put_aside(alice: Client) -> None:
    templates = alice.sequences.templates
    made = store(alice, description="d", use_case="u")
    changed = templates.update(made.id, name="new", description=None)
    assert (changed.name, changed.description, changed.use_case, changed.version) == ("new", None, "u", 2)
    with pytest.raises(ValidationError, match="nothing to change"):
        templates.update(made.id)
    copy = templates.duplicate(made.id, name="copy", share_with_tenant=True)
    assert (copy.name, copy.is_tenant_wide, copy.steps) == ("copy", True, made.steps)
    assert templates.archive(made.id) is None
    assert [one.name for one in templates.list()] == ["copy"]
    assert len(templates.list(include_archived=True)) == 2


def test_steps_stay_while_something_runs_on_them(alice: Client) -> None:
    template = store(alice)
    alice.sequences.executions.start(template_id=template.id, prospects=[{"prospect_id": "kari"}])
    with pytest.raises(ConflictError, match="under way"):
        alice.sequences.templates.update(template.id, steps=[ASK])


def test_a_template_is_shared_by_its_owner_only(alice: Client, bob: Client) -> None:
    made = store(alice)
    with pytest.raises(NotFoundError):
        bob.sequences.templates.get(made.id)
    adding = [{"user_id": BOB, "permission": "view"}]
    shares = alice.sequences.templates.update_shares(made.id, add_users=adding)
    assert shares.shares[0].user_email == BOB
    assert (bob.sequences.templates.get(made.id)).user_permission == "view"
    with pytest.raises(PermissionDeniedError, match="Only the owner"):
        bob.sequences.templates.update_shares(made.id, share_with_tenant=True)
    with pytest.raises(ValidationError, match="nothing to change"):
        alice.sequences.templates.update_shares(made.id)
    assert alice.sequences.templates.remove_share(made.id, shares.shares[0].id) is None
    assert (alice.sequences.templates.get_shares(made.id)).shares == []
    assert bob.sequences.templates.list() == []


def test_people_are_started_once(alice: Client) -> None:
    (first,) = begin(alice, "kari", project_id="p")
    template = (alice.sequences.executions.get(first)).template_id
    again = alice.sequences.executions.start(template_id=template, prospects=[{"prospect_id": "kari"}])
    assert (again.started, again.skipped_count) == (0, 1)
    assert again.skipped
    assert again.skipped[0].existing_execution_id == first
    instead = alice.sequences.executions.start(
        template_id=template,
        prospects=[{"prospect_id": "kari", "prospect_external_id": "crm-1"}],
        replace_existing=True,
        step_overrides={"ask": {"requires_approval": False}},
    )
    assert (alice.sequences.executions.get(first)).status == ExecutionStatus.CANCELLED
    assert (alice.sequences.executions.get(instead.execution_ids[0])).prospect_external_id == "crm-1"
    with pytest.raises(ValidationError, match="prospects is empty"):
        alice.sequences.executions.start(template_id=template, prospects=[])


def test_executions_are_the_tenants_in_lists_and_the_users_by_id(client: Client, alice: Client, bob: Client) -> None:
    ids = begin(alice, "a", "b", "c", project_id="p")
    listed = bob.sequences.executions.list(project_id="p", status="waiting_approval", limit=2)
    assert (listed.total, listed.has_more, listed.has_next_page) == (3, True, True)
    assert [one.id for one in listed] == ids[::-1]
    assert (client.sequences.executions.get(ids[0], user_id="alice@example.com")).id == ids[0]
    with pytest.raises(NotFoundError):
        bob.sequences.executions.get(ids[0])
    with pytest.raises(MissingUserId, match="always about one user"):
        client.sequences.executions.pause(ids[0])


def test_an_execution_is_paused_resumed_stopped_and_has_an_end(alice: Client) -> None:
    executions = alice.sequences.executions
    (one,) = begin(alice)
    assert (executions.pause(one, reason="holiday")).status == "paused"
    assert (executions.get(one)).pause_reason == "holiday"
    with pytest.raises(ConflictError, match="already paused"):
        executions.pause(one)
    assert (executions.resume(one)).status == "waiting_approval"
    assert (executions.stop(one, reason="given up")).status == "cancelled"
    for refused in (executions.stop, executions.resume, executions.retry):
        with pytest.raises(ConflictError):
            refused(one)


def test_a_failed_execution_is_tried_again(alice: Client) -> None:
    template = store(alice, steps=[{**WAIT, "requires_approval": False}])
    prospects = [{"prospect_id": "kari", "context": {"simulate": {"fails": 1, "reply": None}}}]
    (one,) = (alice.sequences.executions.start(template_id=template.id, prospects=prospects)).execution_ids
    assert (alice.sequences.executions.get(one)).status == "failed"
    alice.sequences.executions.retry(one)
    done = alice.sequences.executions.get(one)
    assert done.status == "completed"
    assert done.step_history
    assert done.step_history[0].status == StepExecutionStatus.DELIVERED


def test_an_outcome_is_recorded(alice: Client) -> None:
    one, two = begin(alice, "a", "b")
    done = alice.sequences.executions.complete(one, outcome=OutcomeType.MEETING_BOOKED, notes="Thursday")
    assert (done.final_status, done.exit_reason) == ("completed", "meeting_booked")
    several = alice.sequences.executions.bulk_complete(execution_ids=[one, two], outcome="hired")
    assert (several.succeeded, several.failed[0].error) == ([two], "already ended as meeting_booked")
    with pytest.raises(ValidationError, match="execution_ids is empty"):
        alice.sequences.executions.bulk_complete(execution_ids=[], outcome="hired")


def test_several_executions_are_changed_at_once(alice: Client) -> None:
    executions = alice.sequences.executions
    ids = begin(alice, "a", "b", project_id="p")
    trial = executions.bulk_pause(project_id="p", dry_run=True)
    assert (trial.affected_count, trial.is_dry_run) == (2, True)
    assert (executions.bulk_pause(project_ids=["p"], reason="fair")).status == "success"
    assert (executions.bulk_resume(execution_ids=ids[:1])).affected_count == 1
    stopped = executions.bulk_stop(execution_ids=[*ids, "nothing"])
    assert (stopped.status, stopped.affected_count, stopped.failed_ids) == ("partial", 2, ["nothing"])
    for bulk in (executions.bulk_pause, executions.bulk_resume, executions.bulk_stop):
        with pytest.raises(ValidationError, match="Say which executions are meant"):
            bulk()


def test_several_executions_are_read_at_once(alice: Client) -> None:
    (one,) = begin(alice)
    found = alice.sequences.executions.get_batch(execution_ids=[one, "nothing"], include={"events": True})
    assert (found.executions["nothing"], found.errors["nothing"]) == (None, "not found")
    read = found.executions[one]
    assert read is not None
    assert (read.id, read.events, read.step_history) == (one, [], None)
    standing = alice.sequences.executions.get_engagement_status(execution_ids=[one])
    assert standing.statuses[one].status == EngagementStatus.SEQUENCE_ACTIVE
    with pytest.raises(ValidationError, match="at most 100 ids"):
        alice.sequences.executions.get_batch(execution_ids=["x"] * 101)
    with pytest.raises(ValidationError, match="at most 500 ids"):
        alice.sequences.executions.get_engagement_status(execution_ids=["x"] * 501)


def test_figures_are_those_of_the_tenant(alice: Client, bob: Client) -> None:
    begin(alice, "a", "b", project_id="p")
    found = bob.sequences.executions.get_metrics(project_id="p")
    assert (found.total, found.funnel.active, found.status_counts["waiting_approval"]) == (2, 2, 2)
    assert (found.step_metrics[0].step_key, found.step_metrics[0].pending) == ("ask", 2)


def test_a_step_is_approved_with_another_text(alice: Client, bob: Client) -> None:
    (one,) = begin(alice)
    (step,) = waiting(bob)
    with pytest.raises(NotFoundError):
        bob.sequences.approvals.approve(step)
    assert (alice.sequences.approvals.approve(step, modified_content="Hi", notes="shorter")).status == "approved"
    done = alice.sequences.executions.get(one)
    assert done.step_history
    assert done.step_history[0].actual_content == "Hi"
    with pytest.raises(ConflictError, match="not waiting for a decision but delivered"):
        alice.sequences.approvals.reject(step, reason="late")


def test_steps_are_rejected_skipped_and_decided_together(alice: Client) -> None:
    approvals = alice.sequences.approvals
    ids = begin(alice, "a", "b", "c", "d")
    one, two, three, four = waiting(alice)
    assert (approvals.reject(one, reason="Wrong market")).status == "rejected"
    skipped = approvals.skip(two, reason="We have met")
    assert (skipped.execution_status, skipped.next_step_key) == ("completed", None)
    assert (approvals.bulk(step_execution_ids=[one, three])).succeeded == [three]
    with pytest.raises(ValidationError, match="say why the steps are rejected"):
        approvals.bulk(step_execution_ids=[four], action="reject")
    assert (approvals.bulk(step_execution_ids=[four], action="reject", reason="no")).total_succeeded == 1
    states = [str((alice.sequences.executions.get(one)).status) for one in ids]
    assert states == ["cancelled", "completed", "completed", "cancelled"]
    with pytest.raises(ValidationError, match="step_execution_ids is empty"):
        approvals.bulk(step_execution_ids=[])


def test_steps_are_listed_by_one_state_or_several(client: Client, alice: Client) -> None:
    begin(alice, "a", "b")
    steps = alice.sequences.step_executions
    alice.sequences.approvals.approve((waiting(alice))[0])

    def count(**filters: Any) -> int:
        return (steps.list(**filters)).total

    assert count() == count(status=[]) == count(status="") == 2
    assert count(status="delivered") == count(status=StepExecutionStatus.WAITING_APPROVAL) == 1
    assert count(status=["delivered", StepExecutionStatus.WAITING_APPROVAL]) == count(channel="linkedin") == 2
    assert count(scheduled_after=datetime(2020, 1, 1, tzinfo=UTC)) == 2
    assert count(scheduled_before="2020-01-01T00:00:00Z") == count(action="send") == 0
    assert (client.sequences.step_executions.list(user_id=BOB)).total == 0
    assert len([one for one in steps.list(limit=1)]) == 2


def test_text_and_time_of_a_step_are_changed(alice: Client) -> None:
    begin(alice)
    (step,) = waiting(alice)
    later = datetime(2100, 1, 1, tzinfo=UTC)
    changed = alice.sequences.step_executions.update(step, content="Hi", scheduled_at=later)
    assert (changed.updated, changed.content, changed.scheduled_at) == (True, "Hi", later)
    with pytest.raises(ValidationError, match="nothing to change"):
        alice.sequences.step_executions.update(step)
    alice.sequences.approvals.skip(step)
    with pytest.raises(ConflictError, match="The step is skipped"):
        alice.sequences.step_executions.update(step, content="late")


def test_limits_are_read_and_changed(alice: Client, bob: Client) -> None:
    limits = alice.sequences.rate_limits
    status = limits.get_status()
    assert status.linkedin["message"].remaining == status.linkedin["message"].limit
    account = limits.get_linkedin_account()
    changed = limits.update_linkedin_account(daily_limits={"message": 7}, account_id=account.account_id)
    assert (changed.daily_limits["message"], changed.daily_limits["inmail"]) == (7, account.daily_limits["inmail"])
    assert (limits.get_status()).linkedin["message"].limit == 7
    with pytest.raises(NotFoundError):
        bob.sequences.rate_limits.get_linkedin_account(account_id=account.account_id)
    with pytest.raises(ValidationError):
        limits.update_linkedin_account(daily_limits={"message": 151})


def test_a_poll_brings_each_answer_as_its_kind(alice: Client) -> None:
    begin(alice, project_id="p")
    requests: list[Any] = [
        {"id": "runs", "type": "executions", "params": {"project_ids": ["p"]}},
        {"id": "figures", "type": "metrics", "params": {"project_ids": ["p"]}},
        ApprovalsRequestItem(id="open", type_="approvals", params={"project_ids": ["p"], "include_content": True}),
        RateLimitsRequestItem(id="limits", type_="rate_limits"),
        {"id": "bad", "type": "rate_limits", "params": {"channels": ["fax"]}},
    ]
    answer = alice.sequences.poll(requests=requests)
    runs, figures, waits, limits, bad = answer.responses
    assert isinstance(runs, ExecutionsResponseItem)
    assert runs.data["p"].executions[0].current_step_key == "ask"
    assert isinstance(figures, MetricsResponseItem)
    assert figures.data["p"].total == 1
    assert isinstance(waits, ApprovalsResponseItem)
    assert waits.data["p"].approvals[0].content == "Hello Kari!"
    assert isinstance(limits, RateLimitsResponseItem)
    assert limits.data.email["send"].limit == 150
    assert isinstance(bad, ErrorResponseItem)
    assert bad.error.request_type == "rate_limits"
    with pytest.raises(ValidationError, match="Two requests have the id"):
        alice.sequences.poll(requests=[*requests, *requests])
