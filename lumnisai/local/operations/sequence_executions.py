"""Executions of sequences: starting and reading them."""

from __future__ import annotations

import uuid
from typing import Any

from lumnisai.local.call import Call, operation
from lumnisai.local.errors import Invalid
from lumnisai.local.identity import as_uuid
from lumnisai.local.json_types import JsonObject, is_object
from lumnisai.local.operations.sequence_checks import faults
from lumnisai.local.operations.sequence_runs import ENDED, KIND, Run, settle_due
from lumnisai.local.operations.sequence_templates import count_use, usable
from lumnisai.local.operations.sequence_views import SUMMARY, detail, engagement, metrics, pick, where
from lumnisai.local.store import Condition, Document

# What may be changed of a step for some executions only, and of which type it is.
OVERRIDES: dict[str, tuple[type, ...]] = {
    "name": (str,),
    "content_source": (str,),
    "content_template": (str,),
    "ai_instructions": (str,),
    "requires_approval": (bool,),
    "ai_precheck": (bool,),
    "ai_precheck_instructions": (str,),
    "action_config": (dict,),
    "on_failure": (str,),
    "max_retries": (int,),
}


@operation("start_sequence_executions")
async def start_sequence_executions(call: Call) -> Any:
    """Start an execution for each person who is in none."""
    settle_due(call)
    template = usable(call, call.body["template_id"])
    if not call.body["prospects"]:
        raise Invalid.at(["body", "prospects"], "must name at least one person", "too_short")
    steps = _overridden(template.body, call.body.get("step_overrides") or {})
    started: list[str] = []
    skipped: list[JsonObject] = []
    seen: set[str] = set()
    for person in call.body["prospects"]:
        identifier = person["prospect_id"]
        existing = _existing(call, identifier)
        if identifier in seen:
            skipped.append(_skipped(person, "named twice in this call", existing))
        elif existing is not None and not call.body.get("replace_existing"):
            skipped.append(_skipped(person, "already in a sequence", existing))
        else:
            if existing is not None:
                run = Run(call, existing)
                run.note("manual_exit", call.now(), {"reason": "replaced"})
                run.end("cancelled", call.now(), reason="replaced")
                run.save()
            started.append(_start(call, template, steps, person))
        seen.add(identifier)
    count_use(call, template, len(started))
    return {
        "started": len(started),
        "execution_ids": started,
        "template_id": template.id,
        "project_id": call.body.get("project_id"),
        "skipped": skipped,
        "skipped_count": len(skipped),
    }


@operation("list_sequence_executions")
async def list_sequence_executions(call: Call) -> Any:
    """List the tenant's executions, newest first."""
    settle_due(call)
    names = ("template_id", "project_id", "status")
    query = call.query_for(KIND, *where(**{name: call.query[name] for name in names}))
    page = call.page
    more = page.offset + page.limit < call.store.count(query)
    return call.list(query, lambda one: pick(one, SUMMARY), has_more=more)


@operation("get_sequence_execution")
async def get_sequence_execution(call: Call) -> Any:
    """Read an execution with its steps and events."""
    settle_due(call)
    return detail(call, execution_of(call, call.path["execution_id"]))


@operation("get_sequence_execution_metrics")
async def get_sequence_execution_metrics(call: Call) -> Any:
    """Count the tenant's executions by state and by step."""
    settle_due(call)
    filters = {name: call.query[name] for name in ("template_id", "project_id")}
    found = metrics(call, *where(**filters))
    found.pop("replied")
    for metric in found["step_metrics"]:
        metric.pop("step_name")
    return {"filters": filters, **found}


@operation("batch_get_sequence_executions")
async def batch_get_sequence_executions(call: Call) -> Any:
    """Read several executions; what is missing is null, with the reason."""
    settle_due(call)
    include: JsonObject = call.body.get("include") or {}
    history, events = include.get("step_history", False), include.get("events", False)
    found = {one: maybe(call, one) for one in call.body["execution_ids"]}
    return {
        "executions": {
            key: None if one is None else detail(call, one, history=history, events=events) for key, one in found.items()
        },
        "errors": {key: "not found" for key, one in found.items() if one is None},
        "fetched_at": call.now(),
    }


@operation("get_sequence_engagement_status")
async def get_sequence_engagement_status(call: Call) -> Any:
    """Work out where people stand."""
    settle_due(call)
    found = {one: maybe(call, one) for one in call.body["execution_ids"]}
    return {
        "statuses": {key: engagement(call, one) for key, one in found.items() if one is not None},
        "errors": {key: "not found" for key, one in found.items() if one is None},
        "computed_at": call.now(),
    }


def execution_of(call: Call, identifier: str) -> Document:
    """Read an execution that the acting user may see."""
    return call.get(KIND, as_uuid(identifier) or identifier, "Execution")


def maybe(call: Call, identifier: str) -> Document | None:
    """Read an execution; None when there is none that the acting user may see."""
    document = call.store.get(KIND, as_uuid(identifier) or identifier, call.tenant)
    return document if document is not None and call.sees(document) else None


def _existing(call: Call, person: str) -> Document | None:
    theirs: list[Condition] = [("prospect_id", "=", person)]
    found = call.store.find(call.query_for(KIND, *theirs), newest_first=True)
    return next((one for one in found if one.body["status"] not in ENDED), None)


def _skipped(person: JsonObject, reason: str, existing: Document | None) -> JsonObject:
    return {
        "prospect_id": person["prospect_id"],
        "prospect_external_id": person.get("prospect_external_id"),
        "reason": reason,
        "existing_execution_id": None if existing is None else existing.id,
        "existing_status": None if existing is None else existing.body["status"],
    }


def _start(call: Call, template: Document, steps: list[JsonObject], person: JsonObject) -> str:
    now, identifier = call.now(), str(uuid.uuid4())
    body: JsonObject = {
        "id": identifier,
        "template_id": template.id,
        "template_name": template.body["name"],
        "prospect_id": person["prospect_id"],
        "prospect_external_id": person.get("prospect_external_id"),
        "project_id": call.body.get("project_id"),
        "status": "queued",
        "error_count": 0,
        "events": [],
        "created_at": now,
        **dict.fromkeys(("current_step_key", "started_at", "completed_at", "exit_reason")),
        **dict.fromkeys(("paused_at", "pause_reason", "last_error", "_step", "_from", "_end", "_outcome")),
        "_steps": steps,
        "_transitions": template.body["transitions"],
        "_context": person.get("context") or {},
        "_coming": [],
        "_clock": 0.0,
        "_accepted": False,
    }
    run = Run(call, call.insert(KIND, identifier, body, owner=call.user))
    run.advance(now)
    return identifier


def _overridden(template: JsonObject, overrides: JsonObject) -> list[JsonObject]:
    """Give the steps of a template with the changes for this call."""
    place: list[str | int] = ["body", "step_overrides"]
    keys = [one["step_key"] for one in template["steps"]]
    for key, changes in overrides.items():
        if key not in keys:
            raise Invalid.at([*place, key], f"the template has no step {key!r}; it has {', '.join(keys)}")
        if not is_object(changes):
            raise Invalid.at([*place, key], "must be an object with the fields to change", "type_error")
        for name, value in changes.items():
            if name not in OVERRIDES:
                raise Invalid.at([*place, key, name], f"can't be changed for some executions; these can: {', '.join(OVERRIDES)}")
            if not isinstance(value, OVERRIDES[name]) or (isinstance(value, bool) and bool not in OVERRIDES[name]):
                raise Invalid.at([*place, key, name], "is of the wrong type", "type_error")
    steps = [{**one, **overrides.get(one["step_key"], {})} for one in template["steps"]]
    found = faults({**template, "steps": steps})
    if found:
        raise Invalid([{"loc": [*place, one["step_key"]], "msg": one["message"], "type": "value_error"} for one in found])
    return steps
