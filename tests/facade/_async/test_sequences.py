"""The resource `sequences`: outreach in steps."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from lumnisai import AsyncClient, ConflictError, MissingUserId, NotFoundError, PermissionDeniedError, ValidationError
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


async def store(client: AsyncClient, **more: Any) -> SequenceTemplateResponse:
    """Store a template whose only step waits for a decision."""
    return await client.sequences.templates.create(**{"name": "n", "steps": [WAIT], "transitions": [], **more})


async def begin(client: AsyncClient, *people: str, **more: Any) -> list[str]:
    """Start executions of such a template."""
    template = await store(client)
    prospects = [{"prospect_id": person, "context": QUIET} for person in people or ("kari",)]
    started = await client.sequences.executions.start(template_id=template.id, prospects=prospects, **more)
    return started.execution_ids


async def waiting(client: AsyncClient) -> list[str]:
    """Give the steps that wait for a decision."""
    return [item.step_execution_id async for item in await client.sequences.approvals.list()]


async def test_a_template_is_written_with_models_or_plain_objects(alice: AsyncClient) -> None:
    steps = [StepConfig(**WAIT), {**ASK, "step_key": "bye", "name": "Bye"}]
    links = [TransitionConfig(from_step_key="ask", to_step_key="bye", event_type="step_completed", delay_days=1)]
    made = await alice.sequences.templates.create(name="n", steps=steps, transitions=links, use_case="sales")
    assert [step.step_key for step in made.steps] == ["ask", "bye"]
    assert made.steps[0].action == SequenceAction.MESSAGE
    assert made.transitions[0].delay_days == 1
    assert await alice.sequences.templates.get(made.id) == made
    assert await alice.sequences.templates.list(use_case="sales") == [made]


async def test_a_template_is_checked_without_being_stored(client: AsyncClient, alice: AsyncClient) -> None:
    wrong = {**ASK, "action": "connection_request", "content_template": "x" * 340}
    found = await client.sequences.templates.validate(name="n", steps=[wrong], transitions=[])
    assert not found.is_valid
    assert found.errors[0].message == "The text has 340 characters; 300 are allowed for connection_request."
    assert (await client.sequences.templates.validate(name="n", steps=[ASK], transitions=[])).is_valid
    assert await alice.sequences.templates.list() == []
    with pytest.raises(ValidationError, match="340 characters"):
        await alice.sequences.templates.create(name="n", steps=[wrong], transitions=[])


async def test_a_template_is_changed_copied_and_put_aside(alice: AsyncClient) -> None:
    templates = alice.sequences.templates
    made = await store(alice, description="d", use_case="u")
    changed = await templates.update(made.id, name="new", description=None)
    assert (changed.name, changed.description, changed.use_case, changed.version) == ("new", None, "u", 2)
    with pytest.raises(ValidationError, match="nothing to change"):
        await templates.update(made.id)
    copy = await templates.duplicate(made.id, name="copy", share_with_tenant=True)
    assert (copy.name, copy.is_tenant_wide, copy.steps) == ("copy", True, made.steps)
    assert await templates.archive(made.id) is None
    assert [one.name for one in await templates.list()] == ["copy"]
    assert len(await templates.list(include_archived=True)) == 2


async def test_steps_stay_while_something_runs_on_them(alice: AsyncClient) -> None:
    template = await store(alice)
    await alice.sequences.executions.start(template_id=template.id, prospects=[{"prospect_id": "kari"}])
    with pytest.raises(ConflictError, match="under way"):
        await alice.sequences.templates.update(template.id, steps=[ASK])


async def test_a_template_is_shared_by_its_owner_only(alice: AsyncClient, bob: AsyncClient) -> None:
    made = await store(alice)
    with pytest.raises(NotFoundError):
        await bob.sequences.templates.get(made.id)
    adding = [{"user_id": BOB, "permission": "view"}]
    shares = await alice.sequences.templates.update_shares(made.id, add_users=adding)
    assert shares.shares[0].user_email == BOB
    assert (await bob.sequences.templates.get(made.id)).user_permission == "view"
    with pytest.raises(PermissionDeniedError, match="Only the owner"):
        await bob.sequences.templates.update_shares(made.id, share_with_tenant=True)
    with pytest.raises(ValidationError, match="nothing to change"):
        await alice.sequences.templates.update_shares(made.id)
    assert await alice.sequences.templates.remove_share(made.id, shares.shares[0].id) is None
    assert (await alice.sequences.templates.get_shares(made.id)).shares == []
    assert await bob.sequences.templates.list() == []


async def test_people_are_started_once(alice: AsyncClient) -> None:
    (first,) = await begin(alice, "kari", project_id="p")
    template = (await alice.sequences.executions.get(first)).template_id
    again = await alice.sequences.executions.start(template_id=template, prospects=[{"prospect_id": "kari"}])
    assert (again.started, again.skipped_count) == (0, 1)
    assert again.skipped
    assert again.skipped[0].existing_execution_id == first
    instead = await alice.sequences.executions.start(
        template_id=template,
        prospects=[{"prospect_id": "kari", "prospect_external_id": "crm-1"}],
        replace_existing=True,
        step_overrides={"ask": {"requires_approval": False}},
    )
    assert (await alice.sequences.executions.get(first)).status == ExecutionStatus.CANCELLED
    assert (await alice.sequences.executions.get(instead.execution_ids[0])).prospect_external_id == "crm-1"
    with pytest.raises(ValidationError, match="prospects is empty"):
        await alice.sequences.executions.start(template_id=template, prospects=[])


async def test_executions_are_the_tenants_in_lists_and_the_users_by_id(
    client: AsyncClient, alice: AsyncClient, bob: AsyncClient
) -> None:
    ids = await begin(alice, "a", "b", "c", project_id="p")
    listed = await bob.sequences.executions.list(project_id="p", status="waiting_approval", limit=2)
    assert (listed.total, listed.has_more, listed.has_next_page) == (3, True, True)
    assert [one.id async for one in listed] == ids[::-1]
    assert (await client.sequences.executions.get(ids[0], user_id="alice@example.com")).id == ids[0]
    with pytest.raises(NotFoundError):
        await bob.sequences.executions.get(ids[0])
    with pytest.raises(MissingUserId, match="always about one user"):
        await client.sequences.executions.pause(ids[0])


async def test_an_execution_is_paused_resumed_stopped_and_has_an_end(alice: AsyncClient) -> None:
    executions = alice.sequences.executions
    (one,) = await begin(alice)
    assert (await executions.pause(one, reason="holiday")).status == "paused"
    assert (await executions.get(one)).pause_reason == "holiday"
    with pytest.raises(ConflictError, match="already paused"):
        await executions.pause(one)
    assert (await executions.resume(one)).status == "waiting_approval"
    assert (await executions.stop(one, reason="given up")).status == "cancelled"
    for refused in (executions.stop, executions.resume, executions.retry):
        with pytest.raises(ConflictError):
            await refused(one)


async def test_a_failed_execution_is_tried_again(alice: AsyncClient) -> None:
    template = await store(alice, steps=[{**WAIT, "requires_approval": False}])
    prospects = [{"prospect_id": "kari", "context": {"simulate": {"fails": 1, "reply": None}}}]
    (one,) = (await alice.sequences.executions.start(template_id=template.id, prospects=prospects)).execution_ids
    assert (await alice.sequences.executions.get(one)).status == "failed"
    await alice.sequences.executions.retry(one)
    done = await alice.sequences.executions.get(one)
    assert done.status == "completed"
    assert done.step_history
    assert done.step_history[0].status == StepExecutionStatus.DELIVERED


async def test_an_outcome_is_recorded(alice: AsyncClient) -> None:
    one, two = await begin(alice, "a", "b")
    done = await alice.sequences.executions.complete(one, outcome=OutcomeType.MEETING_BOOKED, notes="Thursday")
    assert (done.final_status, done.exit_reason) == ("completed", "meeting_booked")
    several = await alice.sequences.executions.bulk_complete(execution_ids=[one, two], outcome="hired")
    assert (several.succeeded, several.failed[0].error) == ([two], "already ended as meeting_booked")
    with pytest.raises(ValidationError, match="execution_ids is empty"):
        await alice.sequences.executions.bulk_complete(execution_ids=[], outcome="hired")


async def test_several_executions_are_changed_at_once(alice: AsyncClient) -> None:
    executions = alice.sequences.executions
    ids = await begin(alice, "a", "b", project_id="p")
    trial = await executions.bulk_pause(project_id="p", dry_run=True)
    assert (trial.affected_count, trial.is_dry_run) == (2, True)
    assert (await executions.bulk_pause(project_ids=["p"], reason="fair")).status == "success"
    assert (await executions.bulk_resume(execution_ids=ids[:1])).affected_count == 1
    stopped = await executions.bulk_stop(execution_ids=[*ids, "nothing"])
    assert (stopped.status, stopped.affected_count, stopped.failed_ids) == ("partial", 2, ["nothing"])
    for bulk in (executions.bulk_pause, executions.bulk_resume, executions.bulk_stop):
        with pytest.raises(ValidationError, match="Say which executions are meant"):
            await bulk()


async def test_several_executions_are_read_at_once(alice: AsyncClient) -> None:
    (one,) = await begin(alice)
    found = await alice.sequences.executions.get_batch(execution_ids=[one, "nothing"], include={"events": True})
    assert (found.executions["nothing"], found.errors["nothing"]) == (None, "not found")
    read = found.executions[one]
    assert read is not None
    assert (read.id, read.events, read.step_history) == (one, [], None)
    standing = await alice.sequences.executions.get_engagement_status(execution_ids=[one])
    assert standing.statuses[one].status == EngagementStatus.SEQUENCE_ACTIVE
    with pytest.raises(ValidationError, match="at most 100 ids"):
        await alice.sequences.executions.get_batch(execution_ids=["x"] * 101)
    with pytest.raises(ValidationError, match="at most 500 ids"):
        await alice.sequences.executions.get_engagement_status(execution_ids=["x"] * 501)


async def test_figures_are_those_of_the_tenant(alice: AsyncClient, bob: AsyncClient) -> None:
    await begin(alice, "a", "b", project_id="p")
    found = await bob.sequences.executions.get_metrics(project_id="p")
    assert (found.total, found.funnel.active, found.status_counts["waiting_approval"]) == (2, 2, 2)
    assert (found.step_metrics[0].step_key, found.step_metrics[0].pending) == ("ask", 2)


async def test_a_step_is_approved_with_another_text(alice: AsyncClient, bob: AsyncClient) -> None:
    (one,) = await begin(alice)
    (step,) = await waiting(bob)
    with pytest.raises(NotFoundError):
        await bob.sequences.approvals.approve(step)
    assert (await alice.sequences.approvals.approve(step, modified_content="Hi", notes="shorter")).status == "approved"
    done = await alice.sequences.executions.get(one)
    assert done.step_history
    assert done.step_history[0].actual_content == "Hi"
    with pytest.raises(ConflictError, match="not waiting for a decision but delivered"):
        await alice.sequences.approvals.reject(step, reason="late")


async def test_steps_are_rejected_skipped_and_decided_together(alice: AsyncClient) -> None:
    approvals = alice.sequences.approvals
    ids = await begin(alice, "a", "b", "c", "d")
    one, two, three, four = await waiting(alice)
    assert (await approvals.reject(one, reason="Wrong market")).status == "rejected"
    skipped = await approvals.skip(two, reason="We have met")
    assert (skipped.execution_status, skipped.next_step_key) == ("completed", None)
    assert (await approvals.bulk(step_execution_ids=[one, three])).succeeded == [three]
    with pytest.raises(ValidationError, match="say why the steps are rejected"):
        await approvals.bulk(step_execution_ids=[four], action="reject")
    assert (await approvals.bulk(step_execution_ids=[four], action="reject", reason="no")).total_succeeded == 1
    states = [str((await alice.sequences.executions.get(one)).status) for one in ids]
    assert states == ["cancelled", "completed", "completed", "cancelled"]
    with pytest.raises(ValidationError, match="step_execution_ids is empty"):
        await approvals.bulk(step_execution_ids=[])


async def test_steps_are_listed_by_one_state_or_several(client: AsyncClient, alice: AsyncClient) -> None:
    await begin(alice, "a", "b")
    steps = alice.sequences.step_executions
    await alice.sequences.approvals.approve((await waiting(alice))[0])

    async def count(**filters: Any) -> int:
        return (await steps.list(**filters)).total

    assert await count() == await count(status=[]) == await count(status="") == 2
    assert await count(status="delivered") == await count(status=StepExecutionStatus.WAITING_APPROVAL) == 1
    assert await count(status=["delivered", StepExecutionStatus.WAITING_APPROVAL]) == await count(channel="linkedin") == 2
    assert await count(scheduled_after=datetime(2020, 1, 1, tzinfo=UTC)) == 2
    assert await count(scheduled_before="2020-01-01T00:00:00Z") == await count(action="send") == 0
    assert (await client.sequences.step_executions.list(user_id=BOB)).total == 0
    assert len([one async for one in await steps.list(limit=1)]) == 2


async def test_text_and_time_of_a_step_are_changed(alice: AsyncClient) -> None:
    await begin(alice)
    (step,) = await waiting(alice)
    later = datetime(2100, 1, 1, tzinfo=UTC)
    changed = await alice.sequences.step_executions.update(step, content="Hi", scheduled_at=later)
    assert (changed.updated, changed.content, changed.scheduled_at) == (True, "Hi", later)
    with pytest.raises(ValidationError, match="nothing to change"):
        await alice.sequences.step_executions.update(step)
    await alice.sequences.approvals.skip(step)
    with pytest.raises(ConflictError, match="The step is skipped"):
        await alice.sequences.step_executions.update(step, content="late")


async def test_limits_are_read_and_changed(alice: AsyncClient, bob: AsyncClient) -> None:
    limits = alice.sequences.rate_limits
    status = await limits.get_status()
    assert status.linkedin["message"].remaining == status.linkedin["message"].limit
    account = await limits.get_linkedin_account()
    changed = await limits.update_linkedin_account(daily_limits={"message": 7}, account_id=account.account_id)
    assert (changed.daily_limits["message"], changed.daily_limits["inmail"]) == (7, account.daily_limits["inmail"])
    assert (await limits.get_status()).linkedin["message"].limit == 7
    with pytest.raises(NotFoundError):
        await bob.sequences.rate_limits.get_linkedin_account(account_id=account.account_id)
    with pytest.raises(ValidationError):
        await limits.update_linkedin_account(daily_limits={"message": 151})


async def test_a_poll_brings_each_answer_as_its_kind(alice: AsyncClient) -> None:
    await begin(alice, project_id="p")
    requests: list[Any] = [
        {"id": "runs", "type": "executions", "params": {"project_ids": ["p"]}},
        {"id": "figures", "type": "metrics", "params": {"project_ids": ["p"]}},
        ApprovalsRequestItem(id="open", type_="approvals", params={"project_ids": ["p"], "include_content": True}),
        RateLimitsRequestItem(id="limits", type_="rate_limits"),
        {"id": "bad", "type": "rate_limits", "params": {"channels": ["fax"]}},
    ]
    answer = await alice.sequences.poll(requests=requests)
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
        await alice.sequences.poll(requests=[*requests, *requests])
