"""Templates of sequences."""

from __future__ import annotations

import uuid
from typing import Any

from lumnisai.local.call import Call, operation
from lumnisai.local.errors import ApiError, Invalid
from lumnisai.local.json_types import JsonObject
from lumnisai.local.operations.connection_states import subject
from lumnisai.local.operations.sequence_checks import doubts, faults
from lumnisai.local.operations.sequence_runs import ENDED, KIND, STEP, settle_due
from lumnisai.local.operations.sequence_shares import TEMPLATE, email_of, new_shares, permission, tenant_share, visible
from lumnisai.local.store import Condition, Document, Query

CHANGEABLE = ("name", "description", "use_case", "steps", "transitions")


@operation("list_sequence_templates")
async def list_sequence_templates(call: Call) -> Any:
    """List the templates a user may see, newest first; without a user, all of the tenant."""
    settle_due(call)
    conditions: list[Condition] = []
    if call.query["use_case"] is not None:
        conditions.append(("use_case", "=", call.query["use_case"]))
    if not call.query["include_archived"]:
        conditions.append(("is_archived", "=", False))
    found = call.store.find(Query(TEMPLATE, call.tenant, where=conditions), newest_first=True)
    if call.query["owned_only"] and call.user is not None:
        found = [one for one in found if one.owner == call.user]
    return [_render(call, one) for one in found if permission(call, one)]


@operation("get_sequence_template")
async def get_sequence_template(call: Call) -> Any:
    """Read a template."""
    settle_due(call)
    return _render(call, visible(call, call.path["template_id"]))


@operation("create_sequence_template")
async def create_sequence_template(call: Call) -> Any:
    """Store a template that is in order."""
    _check(call.body)
    shares = new_shares(call, call.body.get("share_with") or [], ["body", "share_with"])
    if call.body.get("share_with_tenant") and not any(one["user_id"] is None for one in shares):
        shares.append(tenant_share(call))
    return _render(call, _insert(call, call.body, shares))


@operation("update_sequence_template")
async def update_sequence_template(call: Call) -> Any:
    """Change the fields that are given; steps and links only while nothing runs on them."""
    settle_due(call)
    template = visible(call, call.path["template_id"], "edit")
    changes = {name: call.body[name] for name in CHANGEABLE if name in call.body}
    if not changes:
        raise Invalid.at(["body"], f"nothing to change: give one of {', '.join(CHANGEABLE)}", "missing")
    if template.body["is_archived"]:
        raise ApiError(409, "CONFLICT", "The template is archived; make a copy of it with duplicate.")
    if "steps" in changes or "transitions" in changes:
        ended: list[Condition] = [("template_id", "=", template.id)]
        states = [one.body["status"] for one in call.store.find(Query(KIND, call.tenant, where=ended))]
        active = sum(status not in ENDED for status in states)
        if active:
            message = f"{active} executions of the template are under way; stop them before you change its steps or transitions."
            raise ApiError(409, "CONFLICT", message)
    body = template.body | changes
    _check(body)
    body |= {"version": body["version"] + 1, "updated_at": call.now()}
    return _render(call, call.store.update(template, body))


@operation("archive_sequence_template")
async def archive_sequence_template(call: Call) -> Any:
    """Put a template aside; executions under way go on."""
    template = visible(call, call.path["template_id"], "edit")
    if not template.body["is_archived"]:
        call.store.update(template, template.body | {"is_archived": True, "updated_at": call.now()})


@operation("duplicate_sequence_template")
async def duplicate_sequence_template(call: Call) -> Any:
    """Make a copy that belongs to who makes it."""
    settle_due(call)
    source = visible(call, call.path["template_id"], "use")
    if not call.body["name"].strip():
        raise Invalid.at(["body", "name"], "must not be empty", "string_too_short")
    body = {**source.body, "name": call.body["name"]}
    return _render(call, _insert(call, body, [tenant_share(call)] if call.body.get("share_with_tenant") else []))


@operation("validate_sequence_template")
async def validate_sequence_template(call: Call) -> Any:
    """Say what is wrong with a template, and store nothing."""
    errors = faults(call.body)
    return {"is_valid": not errors, "errors": errors, "warnings": doubts(call.body)}


def _check(body: JsonObject) -> None:
    found = faults(body)
    if found:
        # Only the errors; validation tells the doubts as well.
        raise Invalid([{"loc": ["body", one["field"] or "steps"], "msg": one["message"], "type": "value_error"} for one in found])


def _insert(call: Call, given: JsonObject, shares: list[JsonObject]) -> Document:
    now, identifier = call.now(), str(uuid.uuid4())
    body = {
        "id": identifier,
        "name": given["name"],
        "description": given.get("description"),
        "use_case": given.get("use_case"),
        "version": 1,
        "is_archived": False,
        "steps": given["steps"],
        "transitions": given["transitions"],
        "times_used": 0,
        "created_by": call.user,
        "created_by_email": email_of(call, call.user, call.user_identifier),
        "created_at": now,
        "updated_at": now,
        "_shares": shares,
    }
    return call.insert(TEMPLATE, identifier, body, owner=call.user)


def _render(call: Call, template: Document) -> JsonObject:
    shown = {name: value for name, value in template.body.items() if not name.startswith("_")}
    return shown | {
        "avg_reply_rate": _reply_rate(call, template),
        "is_owner": None if call.user is None else template.owner == call.user,
        "is_tenant_wide": any(one["user_id"] is None for one in template.body["_shares"]),
        "user_permission": None if call.user is None else permission(call, template),
    }


def _reply_rate(call: Call, template: Document) -> float | None:
    """Give the share of those written to who have answered."""
    mine: Condition = ("template_id", "=", template.id)
    steps = call.store.find(Query(STEP, call.tenant, where=[mine, ("sent_at", "!=", None)]))
    written_to = {one.body["execution_id"] for one in steps}
    answered = {one.body["execution_id"] for one in steps if one.body["reply_received_at"]}
    return len(answered) / len(written_to) if written_to else None


def count_use(call: Call, template: Document, started: int) -> None:
    """Note that a template was used."""
    call.store.update(template, template.body | {"times_used": template.body["times_used"] + started})


def usable(call: Call, identifier: str) -> Document:
    """Read a template that the acting user may start."""
    subject(call)
    template = visible(call, identifier, "use")
    if template.body["is_archived"]:
        raise ApiError(409, "CONFLICT", "The template is archived, so nothing can be started with it; make a copy of it.")
    return template
