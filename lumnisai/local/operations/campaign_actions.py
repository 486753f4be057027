"""What the agent of a campaign did and is about to do."""

from __future__ import annotations

from typing import Any

from lumnisai.local.call import Call, operation
from lumnisai.local.errors import Invalid
from lumnisai.local.json_types import JsonObject
from lumnisai.local.operations.campaign_documents import (
    ACTION,
    CAMPAIGN,
    OPEN,
    PROSPECT,
    RELEASED,
    SENDING,
    after,
    change,
    close,
    close_all,
    conflict,
    move,
    people,
    reconsider,
    shown,
)
from lumnisai.local.operations.campaign_progress import get_action, get_campaign
from lumnisai.local.store import Condition, Document, Query

# What an outcome makes of the person.
OUTCOMES = {"meeting_booked": "meeting_booked", "intro_accepted": "intro_accepted", "not_interested": "stopped"}


@operation("list_campaign_actions")
async def list_campaign_actions(call: Call) -> Any:
    """List the actions of a campaign in the order they were proposed."""
    campaign, query = get_campaign(call, call.path["campaign_id"]), call.query
    where: list[Condition] = [("campaign_id", "=", campaign.id)]
    where.extend((name, "=", query[name]) for name in ("status", "action_type") if query[name] is not None)
    if query["prospect_id"] is not None:
        # The caller's own id of the person does as well as the id of the entry.
        named = people(call, campaign, ("prospect_id", "=", query["prospect_id"]))
        where.append(("prospect_id", "in", [query["prospect_id"], *(one.id for one in named)]))
    return page_of_actions(call, Query(ACTION, call.tenant, where=where))


def page_of_actions(call: Call, query: Query) -> JsonObject:
    """Answer with one page of actions, which comes without a total."""
    found = call.store.find(query, limit=call.page.limit, offset=call.page.offset)
    return {"items": [shown(action) for action in found]}


@operation("record_campaign_action_outcome")
async def record_campaign_action_outcome(call: Call) -> Any:
    """Note what came of an action that was sent, and where it leaves the person."""
    action, kind = _action(call), call.body["outcome"]
    if action.body["status"] != "executed":
        raise conflict(f"The action is {action.body['status']}; only one that was sent has an outcome.")
    outcome: JsonObject = {"type": kind, "recorded_by": call.user}
    if "notes" in call.body:
        outcome["notes"] = call.body["notes"]
    change(call, action, outcome=outcome, outcome_recorded_at=call.now())
    prospect = call.store.get(PROSPECT, action.body["prospect_id"], call.tenant)
    if prospect is not None and kind in OUTCOMES:
        campaign = call.get(CAMPAIGN, action.body["campaign_id"], "Campaign")
        close_all(call, campaign, OPEN, "cancelled", ("prospect_id", "=", prospect.id))
        why: JsonObject = {"stop_reason": None, "stop_reasoning": None, "pending_action_id": None}
        if kind == "not_interested":
            why |= {"stop_reason": kind, "stop_reasoning": call.body.get("notes")}
        move(call, prospect, OUTCOMES[kind], **why)
    return {"success": True, "outcome": outcome}


@operation("cancel_queued_campaign_action")
async def cancel_queued(call: Call) -> Any:
    """Call off an action that was let through but not sent."""
    action = _released(call, "cancelled")
    close(call, action, "cancelled", rejection_reason=call.body.get("reason"))
    reconsider(call, action)
    return {"success": True}


@operation("edit_queued_campaign_action")
async def edit_queued(call: Call) -> Any:
    """Change the text of an action that was let through but not sent."""
    action = _released(call, "edited")
    changes = edited(action, call.body["content"], call.body.get("subject"))
    # One that is held back by a limit still is.
    status = "queued" if action.body["status"] == "queued" else "edited"
    change(call, action, **changes, status=status)
    return {"success": True}


@operation("pause_queued_campaign_action")
async def pause_queued(call: Call) -> Any:
    """Hold an action that was let through but not sent."""
    action = _released(call, "paused")
    change(call, action, status="paused", _held=action.body["status"], _due=None)
    return {"success": True}


@operation("resume_queued_campaign_action")
async def resume_queued(call: Call) -> Any:
    """Let an action that was held go on."""
    action = _action(call)
    if action.body["status"] != "paused":
        raise conflict(f"The action is {action.body['status']}; only a paused one can be resumed.")
    change(call, action, status=action.body["_held"], _held=None, _due=after(call, SENDING))
    return {"success": True}


def edited(action: Document, content: str | None, subject: str | None) -> JsonObject:
    """Give the changes that put another text into an action, keeping the agent's own.

    Raises:
        Invalid: The text is empty.
    """
    changes: JsonObject = {}
    if content is not None:
        if not content.strip():
            raise Invalid.at(["body", "content"], "must not be empty", "string_too_short")
        changes |= {"content": content, "original_content": action.body["original_content"] or action.body["content"]}
    if subject is not None:
        changes["generator_metadata"] = (action.body["generator_metadata"] or {}) | {"subject": subject}
    return changes


def _action(call: Call) -> Document:
    return get_action(call, call.path["action_id"])


def _released(call: Call, done: str) -> Document:
    action = _action(call)
    if action.body["status"] not in RELEASED:
        raise conflict(f"The action is {action.body['status']}; only one that is approved or queued can be {done}.")
    return action
