"""Campaigns, their people and their actions as documents: what the operations on them share."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from lumnisai.local.call import Call
from lumnisai.local.clock import timestamp
from lumnisai.local.errors import ApiError
from lumnisai.local.json_types import JsonObject
from lumnisai.local.store import Condition, Document, Query

CAMPAIGN, PROSPECT, ACTION = "campaign", "campaign_prospect", "campaign_action"
PLAYBOOK, VERSION = "playbook", "playbook_version"
ASSET, LINK = "outreach_asset", "campaign_asset_link"
# A person who stands here is done.
TERMINAL = frozenset({"stopped", "meeting_booked", "intro_accepted"})
# An action that stands here was let through and will be sent.
RELEASED = ("approved", "edited", "auto_approved", "queued")
OPEN = ("pending_approval", *RELEASED, "paused")
# Simulated seconds until an action that was let through is sent.
SENDING = 5.0
# What was turned down isn't proposed again before this, whatever the speed of the simulation.
RECONSIDERED = timedelta(days=1)


def after(call: Call, seconds: float) -> str:
    """Give the moment that lies so many simulated seconds ahead."""
    return timestamp(call.platform.clock.now() + timedelta(seconds=seconds * call.platform.time_scale))


def conflict(message: str) -> ApiError:
    """Make the refusal of what doesn't fit the present state."""
    return ApiError(409, "CONFLICT", message)


def shown(document: Document) -> JsonObject:
    """Show a document without what is nobody's business."""
    return {name: value for name, value in document.body.items() if not name.startswith("_")}


def change(call: Call, document: Document, **changes: Any) -> Document:
    """Change fields of a document, noting when."""
    return call.store.update(document, {**document.body, **changes, "updated_at": call.now()})


def find(call: Call, kind: str, *where: Condition) -> list[Document]:
    """Read documents of the tenant, whoever owns them, oldest first."""
    return call.store.find(Query(kind, call.tenant, where=where))


def count(call: Call, kind: str, *where: Condition) -> int:
    """Count documents of the tenant, whoever owns them."""
    return call.store.count(Query(kind, call.tenant, where=where))


def people(call: Call, campaign: Document, *where: Condition) -> list[Document]:
    """Read the people of a campaign, oldest first."""
    return find(call, PROSPECT, ("campaign_id", "=", campaign.id), *where)


def actions(call: Call, campaign: Document, *where: Condition) -> list[Document]:
    """Read the actions of a campaign, oldest first."""
    return find(call, ACTION, ("campaign_id", "=", campaign.id), *where)


def render_campaign(call: Call, campaign: Document) -> JsonObject:
    """Show a campaign with the number of its people."""
    here: Condition = ("campaign_id", "=", campaign.id)
    return shown(campaign) | {
        "terminal_prospect_count": count(call, PROSPECT, here, ("state", "in", TERMINAL)),
        "total_prospect_count": count(call, PROSPECT, here),
    }


def person(call: Call, campaign: Document, identifier: str) -> Document:
    """Read one person of a campaign, by the id of the entry or by the caller's own.

    Raises:
        ApiError: 404 when there is none.
    """
    found = people(call, campaign, ("@id", "=", identifier)) or people(call, campaign, ("prospect_id", "=", identifier))
    if not found:
        raise ApiError(404, "NOT_FOUND", f"Prospect {identifier} not found in this campaign.")
    return found[0]


def move(call: Call, prospect: Document, state: str, moment: str | None = None, **changes: Any) -> Document:
    """Let a person come to another state."""
    body = prospect.body
    moment = moment or call.now()
    moved: JsonObject = {"previous_state": body["state"], "state": state, "state_changed_at": moment}
    reached = [*body["_reached"], state] if state not in body["_reached"] else body["_reached"]
    if state in TERMINAL:
        moved |= {"next_evaluate_at": None, "snoozed_until": None}
    return change(call, prospect, **moved, _reached=reached, version=body["version"] + 1, **changes)


def close(call: Call, action: Document, status: str, **changes: Any) -> None:
    """End an action that was open, and free its person for another."""
    change(call, action, status=status, decided_at=action.body["decided_at"] or call.now(), _due=None, **changes)
    prospect = call.store.get(PROSPECT, action.body["prospect_id"], call.tenant)
    if prospect is not None and prospect.body["pending_action_id"] == action.id:
        change(call, prospect, pending_action_id=None)


def close_all(call: Call, campaign: Document, statuses: tuple[str, ...], status: str, *where: Condition, **changes: Any) -> int:
    """End all actions of a campaign that stand in certain states; give their number."""
    found = actions(call, campaign, ("status", "in", statuses), *where)
    for action in found:
        close(call, action, status, **changes)
    return len(found)


def reconsider(call: Call, action: Document) -> None:
    """Have the agent look at the person of an action again after a while."""
    prospect = call.store.get(PROSPECT, action.body["prospect_id"], call.tenant)
    if prospect is not None and prospect.body["state"] not in {*TERMINAL, "paused"}:
        change(call, prospect, next_evaluate_at=timestamp(call.platform.clock.now() + RECONSIDERED))
