"""The people in a campaign."""

from __future__ import annotations

import uuid
from typing import Any

from lumnisai.local.call import Call, operation
from lumnisai.local.errors import ApiError, Invalid
from lumnisai.local.json_types import JsonObject
from lumnisai.local.operations.campaign_documents import (
    CAMPAIGN,
    OPEN,
    PROSPECT,
    TERMINAL,
    actions,
    change,
    close_all,
    conflict,
    find,
    move,
    people,
    person,
    shown,
)
from lumnisai.local.operations.campaign_progress import get_campaign, settle, settle_all
from lumnisai.local.store import Condition, Document, Query


@operation("add_campaign_prospects")
async def add_campaign_prospects(call: Call) -> Any:
    """Add people; who is in the campaign already, or doesn't fit in any more, is left out."""
    campaign = _unfinished(call)
    given: list[JsonObject] = call.body["prospects"]
    for number, one in enumerate(given):
        if not one["prospect_id"].strip():
            raise Invalid.at(["body", "prospects", number, "prospect_id"], "must not be empty", "string_too_short")
    # What other campaigns have done by now counts for the warnings.
    settle_all(call)
    held = people(call, campaign)
    known = {key for one in held for key in _keys(one.body)}
    most, total = campaign.body["max_prospects"], len(held)
    added, warnings = 0, list[JsonObject]()
    for one in given:
        if not known.isdisjoint(_keys(one)) or (most is not None and total + added >= most):
            continue
        if overlaps := _overlaps(call, campaign, one):
            warnings.append({"prospect_id": one["prospect_id"], "warnings": overlaps})
        _insert(call, campaign, one)
        known |= _keys(one)
        added += 1
    settle(call, campaign)
    return {"added": added, "skipped": len(given) - added, "warnings": warnings, "skipped_in_crm": 0}


@operation("list_campaign_prospects")
async def list_campaign_prospects(call: Call) -> Any:
    """List the people of a campaign in the order they were added."""
    campaign = _campaign(call)
    where: list[Condition] = [("campaign_id", "=", campaign.id)]
    if call.query["state"] is not None:
        where.append(("state", "=", call.query["state"]))
    return call.list(Query(PROSPECT, call.tenant, where=where), shown, newest_first=False)


@operation("get_campaign_prospect")
async def get_campaign_prospect(call: Call) -> Any:
    """Show a person with all actions about them."""
    campaign = _campaign(call)
    prospect = person(call, campaign, call.path["prospect_id"])
    history = [shown(action) for action in actions(call, campaign, ("prospect_id", "=", prospect.id))]
    pending = next((one for one in history if one["id"] == prospect.body["pending_action_id"]), None)
    return {"prospect": shown(prospect), "actions": history, "pending_action": pending}


@operation("transfer_campaign_prospects")
async def transfer_campaign_prospects(call: Call) -> Any:
    """Move people to another campaign with their history; the agent judges them anew there."""
    campaign = _campaign(call)
    target = _target(call, campaign)
    held = {one.id: one for one in people(call, campaign)}
    there = {key for one in people(call, target) for key in _keys(one.body)}
    moving, skipped = list[Document](), list[JsonObject]()
    for identifier in dict.fromkeys(call.body.get("prospect_ids", held)):
        if identifier not in held:
            skipped.append({"prospect_id": identifier, "reason": "not_found"})
        elif not there.isdisjoint(_keys(held[identifier].body)):
            skipped.append({"prospect_id": identifier, "reason": "duplicate_in_target"})
        else:
            moving.append(held[identifier])
            there |= _keys(held[identifier].body)
    most = target.body["max_prospects"]
    if most is not None and len(people(call, target)) + len(moving) > most:
        raise conflict(f"The target takes at most {most} prospects; {len(moving)} more don't fit.")
    for prospect in moving:
        close_all(call, campaign, OPEN, "cancelled", ("prospect_id", "=", prospect.id))
        for action in actions(call, campaign, ("prospect_id", "=", prospect.id)):
            change(call, action, campaign_id=target.id)
        version = prospect.body["version"] + 1
        again = _next_look(call, target, prospect.body["state"])
        change(call, prospect, campaign_id=target.id, pending_action_id=None, next_evaluate_at=again, version=version)
    settle(call, target)
    return {"transferred": len(moving), "skipped": skipped}


@operation("pause_campaign_prospects")
async def pause_campaign_prospects(call: Call) -> Any:
    """Leave people alone who are named, or who stand in one of the named states."""
    campaign, ids, states = _unfinished(call), call.body.get("prospect_ids"), call.body.get("states")
    if ids is None and states is None:
        raise Invalid.at(["body"], "give `prospect_ids`, `states` or both", "missing")
    reason, affected = call.body.get("reason"), 0
    for prospect in people(call, campaign):
        state = prospect.body["state"]
        if state in {*TERMINAL, "paused"} or not (prospect.id in (ids or ()) or state in (states or ())):
            continue
        close_all(call, campaign, OPEN, "cancelled_by_pause", ("prospect_id", "=", prospect.id))
        metadata = prospect.body["metadata"] | {"pause_reason": reason}
        move(call, prospect, "paused", pending_action_id=None, next_evaluate_at=None, metadata=metadata)
        affected += 1
    return {"affected": affected}


@operation("resume_campaign_prospects")
async def resume_campaign_prospects(call: Call) -> Any:
    """Take up people again who were paused: those who are named, or all."""
    campaign, ids = _unfinished(call), call.body.get("prospect_ids")
    paused = people(call, campaign, ("state", "=", "paused"))
    resumed = [one for one in paused if ids is None or one.id in ids]
    for prospect in resumed:
        state = prospect.body["previous_state"]
        move(call, prospect, state, next_evaluate_at=_next_look(call, campaign, state))
    settle(call, campaign)
    return {"affected": len(resumed)}


@operation("remove_campaign_prospect")
async def remove_campaign_prospect(call: Call) -> Any:
    """Take a person out of a campaign; what was done about them stays on record."""
    campaign = _campaign(call)
    prospect = person(call, campaign, call.path["prospect_id"])
    close_all(call, campaign, OPEN, "cancelled", ("prospect_id", "=", prospect.id))
    call.store.delete(prospect)
    return {"success": True}


def _campaign(call: Call) -> Document:
    return get_campaign(call, call.path["campaign_id"])


def _unfinished(call: Call) -> Document:
    campaign = _campaign(call)
    if campaign.body["status"] == "completed":
        raise conflict("The campaign is completed; its people can't be changed any more.")
    return campaign


def _target(call: Call, campaign: Document) -> Document:
    identifier = call.body["target_campaign_id"]
    if identifier == campaign.id:
        raise conflict("The target is this campaign itself; name another.")
    target = get_campaign(call, identifier)
    if target.owner != campaign.owner:
        raise ApiError(403, "FORBIDDEN", "The target belongs to another user.")
    if target.body["status"] == "completed":
        raise conflict("The target is completed; it takes nobody any more.")
    return target


def _next_look(call: Call, campaign: Document, state: str) -> str | None:
    waits = campaign.body["status"] != "active" or state in {*TERMINAL, "paused"}
    return None if waits else call.now()


def _keys(one: JsonObject) -> set[str]:
    external = one.get("prospect_external_id")
    own = f"id {one['prospect_id']}"
    return {own} if not external else {own, f"external {external.strip().lower().rstrip('/')}"}


def _overlaps(call: Call, campaign: Document, one: JsonObject) -> list[str]:
    """Find out how else the owner's campaigns deal with a person."""
    elsewhere = [
        other
        for other in find(call, PROSPECT, ("@owner", "=", campaign.owner), ("campaign_id", "!=", campaign.id))
        if not _keys(one).isdisjoint(_keys(other.body))
    ]
    contacted = any(other.body["last_action_at"] is not None for other in elsewhere)
    ids = {other.body["campaign_id"] for other in elsewhere}
    running = ids and find(call, CAMPAIGN, ("@id", "in", ids), ("status", "in", ("active", "paused")))
    return [*(["previously_contacted"] if contacted else []), *(["active_campaign"] if running else [])]


def _insert(call: Call, campaign: Document, one: JsonObject) -> None:
    identifier, now = str(uuid.uuid4()), call.now()
    body: JsonObject = {
        "id": identifier,
        "campaign_id": campaign.id,
        "tenant_id": call.tenant,
        "prospect_id": one["prospect_id"],
        "prospect_external_id": one.get("prospect_external_id"),
        "prospect_data": one.get("prospect_data", {}),
        "state": "not_connected",
        "state_changed_at": now,
        "last_action_at": None,
        "last_action_type": None,
        "follow_up_count": 0,
        "sender_account_id": None,
        "sender_mailbox_id": None,
        "pending_action_id": None,
        "previous_state": None,
        "snoozed_until": None,
        "next_evaluate_at": _next_look(call, campaign, "not_connected"),
        "stop_reason": None,
        "stop_reasoning": None,
        "crm_provider": None,
        "crm_record_id": None,
        "metadata": {},
        "version": 1,
        "created_at": now,
        "updated_at": now,
        "_reached": ["not_connected"],
    }
    call.insert(PROSPECT, identifier, body, owner=campaign.owner)
