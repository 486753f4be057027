"""Campaigns and their life: draft, active, paused, completed."""

from __future__ import annotations

import uuid
from typing import Any

from lumnisai.local.call import Call, operation
from lumnisai.local.errors import Invalid
from lumnisai.local.json_types import JsonObject
from lumnisai.local.operations.campaign_documents import (
    CAMPAIGN,
    OPEN,
    PROSPECT,
    RELEASED,
    SENDING,
    TERMINAL,
    actions,
    after,
    change,
    close_all,
    conflict,
    count,
    move,
    people,
    render_campaign,
)
from lumnisai.local.operations.campaign_progress import get_campaign, playbook_of, settle, settle_all
from lumnisai.local.store import Condition, Document

# Where nobody says otherwise.
GUARDRAILS: JsonObject = {"channel": "both", "customer_edits_enabled": True, "exclude_crm_contacts": True}
CHANGEABLE = frozenset(
    {"name", "playbook_id", "playbook_version", "goal", "company_context", "guardrails", "approval_settings", "max_prospects"}
    | {"email_persona_id"}
)
OPTIONAL = ("organization_id", "project_id", "goal", "company_context", "max_prospects", "email_persona_id")


@operation("create_campaign")
async def create_campaign(call: Call) -> Any:
    """Make a draft that follows a playbook, in its newest version unless another is named."""
    given = call.body
    _check(given)
    playbook, version = playbook_of(call, given["playbook_id"], given.get("playbook_version"))
    identifier, now = str(uuid.uuid4()), call.now()
    body: JsonObject = {
        "id": identifier,
        "tenant_id": call.tenant,
        "user_id": call.user,
        "name": given["name"],
        "playbook_id": playbook.id,
        "playbook_version": version,
        **{name: given.get(name) for name in OPTIONAL},
        "guardrails": GUARDRAILS | _given(given.get("guardrails", {})),
        "status": "draft",
        "approval_settings": _given(given.get("approval_settings", {})),
        "started_at": None,
        "paused_at": None,
        "completion_reason": None,
        "completion_metadata": None,
        "completed_at": None,
        "created_at": now,
        "updated_at": now,
    }
    return render_campaign(call, call.insert(CAMPAIGN, identifier, body, owner=call.user))


@operation("list_campaigns")
async def list_campaigns(call: Call) -> Any:
    """List campaigns, newest first."""
    settle_all(call)
    where: list[Condition] = [(name, "=", call.query[name]) for name in ("project_id", "status") if call.query[name]]
    found = call.store.find(call.query_for(CAMPAIGN, *where), newest_first=True)
    return {"items": [render_campaign(call, campaign) for campaign in found]}


@operation("get_campaign")
async def get_one(call: Call) -> Any:
    """Show a campaign."""
    return render_campaign(call, _campaign(call))


@operation("update_campaign")
async def update_campaign(call: Call) -> Any:
    """Change a campaign that isn't over; the playbook only while the agent doesn't work with it."""
    campaign, given = _campaign(call), dict(call.body)
    _check(given)
    status = campaign.body["status"]
    if status == "completed":
        raise conflict("The campaign is completed; nothing of it can be changed.")
    if "playbook_id" in given or "playbook_version" in given:
        if status == "active":
            raise conflict("The campaign is active; pause it before you change its playbook.")
        chosen: str = given.get("playbook_id") or campaign.body["playbook_id"]
        playbook, version = playbook_of(call, chosen, given.get("playbook_version"))
        given |= {"playbook_id": playbook.id, "playbook_version": version}
    total = count(call, PROSPECT, ("campaign_id", "=", campaign.id))
    if given.get("max_prospects", total) < total:
        raise conflict(f"The campaign has {total} prospects already; max_prospects can't be less.")
    if "guardrails" in given:
        given["guardrails"] = GUARDRAILS | _given(given["guardrails"])
    if "approval_settings" in given:
        given["approval_settings"] = _given(given["approval_settings"])
    known = {name: value for name, value in given.items() if name in CHANGEABLE}
    return render_campaign(call, change(call, campaign, **known))


@operation("start_campaign")
async def start_campaign(call: Call) -> Any:
    """Turn a draft into an active campaign, and look at its people."""
    campaign = _campaign(call)
    _demand(campaign, "draft", "started")
    campaign = change(call, campaign, status="active", started_at=call.now())
    _look_at_everybody(call, campaign)
    return render_campaign(call, settle(call, campaign))


@operation("pause_campaign")
async def pause_campaign(call: Call) -> Any:
    """Halt an active campaign; actions that were approved stay as they are."""
    campaign = _campaign(call)
    _demand(campaign, "active", "paused")
    why: JsonObject = {} if call.query["reason"] is None else {"rejection_reason": call.query["reason"]}
    close_all(call, campaign, ("pending_approval", "queued"), "cancelled_by_pause", **why)
    return render_campaign(call, change(call, campaign, status="paused", paused_at=call.now()))


@operation("resume_campaign")
async def resume_campaign(call: Call) -> Any:
    """Take up a paused campaign again, and look at its people anew."""
    campaign = _campaign(call)
    _demand(campaign, "paused", "resumed")
    for action in actions(call, campaign, ("status", "in", RELEASED)):
        change(call, action, _due=after(call, SENDING))
    campaign = change(call, campaign, status="active", paused_at=None)
    _look_at_everybody(call, campaign)
    return render_campaign(call, settle(call, campaign))


@operation("stop_campaign")
async def stop_campaign(call: Call) -> Any:
    """End a campaign for good, and stop everybody who isn't done."""
    campaign, reason = _campaign(call), call.query["reason"]
    if campaign.body["status"] == "completed":
        raise conflict("The campaign is completed already.")
    close_all(call, campaign, OPEN, "cancelled")
    stopped = [one for one in people(call, campaign) if one.body["state"] not in TERMINAL]
    for prospect in stopped:
        move(call, prospect, "stopped", stop_reason="manual", stop_reasoning=reason or "The campaign was stopped.")
    details = {"reason": reason, "stopped_prospects": len(stopped)}
    ended: JsonObject = {"completion_reason": "stopped", "completion_metadata": details, "completed_at": call.now()}
    return render_campaign(call, change(call, campaign, status="completed", **ended))


def _campaign(call: Call) -> Document:
    return get_campaign(call, call.path["campaign_id"])


def _demand(campaign: Document, status: str, done: str) -> None:
    if campaign.body["status"] != status:
        is_now = campaign.body["status"]
        raise conflict(f"The campaign is {is_now}; only {'an' if status == 'active' else 'a'} {status} one can be {done}.")


def _look_at_everybody(call: Call, campaign: Document) -> None:
    for prospect in people(call, campaign, ("pending_action_id", "=", None)):
        if prospect.body["state"] not in {*TERMINAL, "paused"}:
            change(call, prospect, next_evaluate_at=call.now())


def _given(settings: JsonObject) -> JsonObject:
    return {name: value for name, value in settings.items() if value is not None}


def _check(given: JsonObject) -> None:
    if not given.get("name", "x").strip():
        raise Invalid.at(["body", "name"], "must not be empty", "string_too_short")
    if given.get("max_prospects", 1) < 1:
        raise Invalid.at(["body", "max_prospects"], "must be at least 1", "greater_than_equal")
