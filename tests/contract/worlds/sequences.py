"""Sequences: templates, executions, steps that wait, limits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.contract.world import World

USER = "alice@example.com"
BOB = "bob@example.com"
ROOT = "/v1/sequences"
STEP = {"step_key": "invite", "name": "Invitation", "channel": "linkedin", "action": "connection_request"}
TEMPLATE: dict[str, Any] = {
    "name": "Installers",
    "steps": [{**STEP, "content_template": "Hello {{first_name}}!", "requires_approval": True}],
    "transitions": [],
}


def _start(world: World, person: str) -> str:
    body = {
        "template_id": world.template_id,
        "project_id": "heat-pumps",
        "prospects": [{"prospect_id": person, "context": {"simulate": {"fails": True}}}],
    }
    return str(world.post(f"{ROOT}/executions", body, user_id=USER)["execution_ids"][0])


def build(world: World) -> None:
    """Make a shared template, and executions in each state that a call asks for."""
    world.template_id = world.post(f"{ROOT}/templates", TEMPLATE, user_id=USER)["id"]
    sharing = {"add_users": [{"user_id": BOB, "permission": "use"}]}
    world.share_id = world.post(f"{ROOT}/templates/{world.template_id}/shares", sharing, user_id=USER)["shares"][0]["id"]
    world.idle_template_id = world.post(f"{ROOT}/templates", TEMPLATE, user_id=USER)["id"]
    world.execution_id, world.halted_id, world.failed_id = (_start(world, person) for person in ("kari", "nils", "olav"))
    world.post(f"{ROOT}/executions/{world.halted_id}/pause", {}, user_id=USER)


def _waiting(world: World, execution_id: str) -> str:
    """Give the step of an execution that waits for a decision."""
    found = world.client.get(f"{ROOT}/approvals").json()["approvals"]
    return next(str(one["step_execution_id"]) for one in found if one["execution_id"] == execution_id)


def _failed(world: World) -> dict[str, str]:
    step = _waiting(world, world.failed_id)
    world.client.patch(f"{ROOT}/step-executions/{step}", params={"user_id": USER}, json={"scheduled_at": "2026-01-01T00:00:00Z"})
    world.post(f"{ROOT}/approvals/{step}/approve", {}, user_id=USER)
    return {"execution_id": world.failed_id}


def _step(world: World) -> dict[str, str]:
    return {"step_execution_id": _waiting(world, world.execution_id)}


PATHS: dict[str, Any] = {
    "update_sequence_template": lambda world: {"template_id": world.idle_template_id},
    "resume_sequence_execution": lambda world: {"execution_id": world.halted_id},
    "retry_sequence_execution": _failed,
    "approve_sequence_step": _step,
    "reject_sequence_step": _step,
    "skip_sequence_step": _step,
    "update_sequence_step_execution": _step,
}
BODIES: dict[str, Any] = {
    "start_sequence_executions": lambda world: {"template_id": world.template_id, "prospects": [{"prospect_id": "inga"}]},
}
HOMES = {
    "Sequences": "sequences",
    "SequenceTemplates": "sequences.templates",
    "SequenceExecutions": "sequences.executions",
    "SequenceLifecycle": "sequences.executions",
    "SequenceStepExecutions": "sequences.step_executions",
    "SequenceApprovals": "sequences.approvals",
    "SequenceRateLimits": "sequences.rate_limits",
}
