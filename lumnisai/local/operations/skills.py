"""Skills: guidelines for agents, and records of how they were used."""

from __future__ import annotations

import uuid
from datetime import datetime, timedelta
from typing import Any

from lumnisai.local.call import Call, operation
from lumnisai.local.choices import require_choice
from lumnisai.local.clock import timestamp
from lumnisai.local.errors import ApiError, Invalid
from lumnisai.local.identity import as_uuid
from lumnisai.local.json_types import JsonObject
from lumnisai.local.store import Condition, Document, Query

CHANGEABLE = ("name", "description", "content", "category", "version", "is_active")
USAGE_CHANGEABLE = (
    "planner_selected",
    "usage_reasoning",
    "priority",
    "execution_outcome",
    "effectiveness_score",
    "feedback_notes",
)
DAYS_BACK, MOST_DAYS_BACK = 30, 36_500
NOT_EXECUTED = "not_executed"


def _skill(call: Call, identifier: str) -> Document:
    return call.get("skill", as_uuid(identifier) or identifier, "Skill", shared=True)


def _changes(call: Call, names: tuple[str, ...]) -> JsonObject:
    changes = {name: call.body[name] for name in names if name in call.body}
    if not changes:
        raise Invalid.at(["body"], f"nothing to change: give one of {', '.join(names)}", "missing")
    return changes


def _check_tenant(call: Call, tenant: str) -> None:
    if (as_uuid(tenant) or tenant) != call.tenant:
        message = f"The API key does not belong to the tenant {tenant}; leave `tenant_id` to that of the key."
        raise ApiError(403, "FORBIDDEN", message)


@operation("create_skill")
async def create_skill(call: Call) -> Any:
    """Write a skill for the tenant or for one user."""
    now, skill_id = call.now(), str(uuid.uuid4())
    skill = {
        "id": skill_id,
        "name": call.body["name"],
        "description": call.body["description"],
        "content": call.body["content"],
        "category": call.body.get("category"),
        "version": call.body["version"],
        "tenant_id": call.tenant,
        "user_id": call.user,
        "is_active": True,
        "created_at": now,
        "updated_at": now,
    }
    return call.insert("skill", skill_id, skill, owner=call.user).body


@operation("list_skills")
async def list_skills(call: Call) -> Any:
    """List skills, newest first; for a user, the user's own and those of the tenant."""
    names = [name for name in ("category", "is_active") if call.query[name] is not None]
    where: list[Condition] = [(name, "=", call.query[name]) for name in names]
    return call.list(call.query_for("skill", *where, shared=True))


@operation("get_skill")
async def get_skill(call: Call) -> Any:
    """Read a skill."""
    return _skill(call, call.path["skill_id"]).body


@operation("update_skill")
async def update_skill(call: Call) -> Any:
    """Change the fields that are given; null takes a skill out of its category."""
    skill = _skill(call, call.path["skill_id"])
    return call.store.update(skill, skill.body | _changes(call, CHANGEABLE) | {"updated_at": call.now()}).body


@operation("delete_skill")
async def delete_skill(call: Call) -> Any:
    """Delete a skill; the records of its use stay, so that figures about the past do not change."""
    call.store.delete(_skill(call, call.path["skill_id"]))


@operation("create_skill_usage")
async def create_skill_usage(call: Call) -> Any:
    """Note that a skill was found for a response."""
    skill = _skill(call, call.body["skill_id"])
    _check_tenant(call, call.body["tenant_id"])
    now, usage_id = call.now(), str(uuid.uuid4())
    usage = {
        "id": usage_id,
        "response_id": as_uuid(call.body["response_id"]) or call.body["response_id"],
        "skill_id": skill.id,
        "skill_name": call.body["skill_name"],
        "tenant_id": call.tenant,
        "user_id": call.user,
        "relevance_score": call.body.get("relevance_score"),
        "retrieved_at": now,
        "planner_selected": False,
        "usage_reasoning": None,
        "priority": None,
        "selected_at": None,
        "execution_outcome": None,
        "effectiveness_score": None,
        "feedback_notes": None,
        "executed_at": None,
        "created_at": now,
        "updated_at": now,
    }
    return call.insert("skill_usage", usage_id, usage, owner=call.user).body


@operation("list_skill_usage")
async def list_skill_usage(call: Call) -> Any:
    """List records of use, newest first, of one skill or in one response."""
    given = {name: call.query[name] for name in ("skill_id", "response_id") if call.query[name] is not None}
    where: list[Condition] = [(name, "=", as_uuid(value) or value) for name, value in given.items()]
    return call.list(call.query_for("skill_usage", *where))


@operation("update_skill_usage")
async def update_skill_usage(call: Call) -> Any:
    """Complete a record, noting when the skill was chosen and when it was carried out."""
    identifier = call.path["usage_id"]
    usage = call.get("skill_usage", as_uuid(identifier) or identifier, "Record of use")
    changes, now = _changes(call, USAGE_CHANGEABLE), call.now()
    if "execution_outcome" in changes:
        outcome = require_choice(call, "SkillExecutionOutcome", changes["execution_outcome"], ["body", "execution_outcome"])
        if outcome != usage.body["execution_outcome"]:
            changes["executed_at"] = None if outcome == NOT_EXECUTED else now
    if changes.get("planner_selected", usage.body["planner_selected"]) != usage.body["planner_selected"]:
        changes["selected_at"] = now if changes["planner_selected"] else None
    return call.store.update(usage, usage.body | changes | {"updated_at": now}).body


@operation("get_skill_analytics")
async def get_skill_analytics(call: Call) -> Any:
    """Work out figures from the records of the last days."""
    if call.query["tenant_id"] is not None:
        _check_tenant(call, call.query["tenant_id"])
    days = DAYS_BACK if call.query["days_back"] is None else call.query["days_back"]
    if not 1 <= days <= MOST_DAYS_BACK:
        raise Invalid.at(["query", "days_back"], f"must be from 1 to {MOST_DAYS_BACK}")
    since = timestamp(datetime.fromisoformat(call.now()) - timedelta(days=days))
    skill_id = call.query["skill_id"]
    where: list[Condition] = [("retrieved_at", ">=", since)]
    if skill_id is not None:
        skill_id = as_uuid(skill_id) or skill_id
        where.append(("skill_id", "=", skill_id))
    usages = [one.body for one in call.store.find(Query("skill_usage", call.tenant, where=where))]
    selected = sum(one["planner_selected"] for one in usages)
    executed = sum(one["execution_outcome"] not in (None, NOT_EXECUTED) for one in usages)
    successful = sum(one["execution_outcome"] == "success" for one in usages)
    scores = [one["effectiveness_score"] for one in usages if one["effectiveness_score"] is not None]
    return {
        "skill_id": skill_id,
        "total_retrievals": len(usages),
        "total_selections": selected,
        "successful_executions": successful,
        "selection_rate": _share(selected, len(usages)),
        "success_rate": _share(successful, executed),
        "avg_effectiveness": _share(sum(scores), len(scores)),
        # Uses per day.
        "usage_frequency": selected / days,
    }


def _share(part: float, whole: int) -> float:
    return part / whole if whole else 0.0
