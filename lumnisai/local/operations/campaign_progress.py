"""How a campaign goes on by itself: due actions are sent, and people are looked at.

What is due is worked out from stored moments when the campaign is next read or changed, so it also comes after a restart.
"""

from __future__ import annotations

import uuid
from datetime import datetime, timedelta

from lumnisai.local.call import Call
from lumnisai.local.clock import timestamp
from lumnisai.local.errors import ApiError
from lumnisai.local.json_types import JsonObject
from lumnisai.local.operations.campaign_agent import FOLLOW_UP_TYPES, RESULTS, Decision, decide, guidance, write
from lumnisai.local.operations.campaign_documents import (
    ACTION,
    ASSET,
    CAMPAIGN,
    LINK,
    PLAYBOOK,
    PROSPECT,
    RELEASED,
    TERMINAL,
    VERSION,
    actions,
    change,
    count,
    find,
    move,
    people,
)
from lumnisai.local.store import Document

# Simulated seconds from the end of one step with a person to the next look at them.
LOOKING = 10.0


def get_campaign(call: Call, identifier: str) -> Document:
    """Read a campaign as it stands at this moment.

    Raises:
        ApiError: 404 when there is none that the acting user may see.
    """
    return settle(call, call.get(CAMPAIGN, identifier, "Campaign"))


def get_action(call: Call, identifier: str) -> Document:
    """Read an action as it stands at this moment.

    Raises:
        ApiError: 404 when there is none that the acting user may see.
    """
    action = call.get(ACTION, identifier, "Action")
    settle(call, call.get(CAMPAIGN, action.body["campaign_id"], "Campaign"))
    return call.get(ACTION, identifier, "Action")


def settle_all(call: Call) -> None:
    """Let every active campaign that the acting user sees go on."""
    for campaign in call.store.find(call.query_for(CAMPAIGN, ("status", "=", "active"))):
        settle(call, campaign)


def settle(call: Call, campaign: Document) -> Document:
    """Let an active campaign go on to this moment; it is completed when everybody in it is done."""
    if campaign.body["status"] != "active":
        return campaign
    now, moved = call.now(), True
    while moved:
        due = actions(call, campaign, ("status", "in", RELEASED), ("_due", "<=", now))
        for action in due:
            _send(call, campaign, action)
        awaited = people(call, campaign, ("next_evaluate_at", "<=", now), ("pending_action_id", "=", None))
        for prospect in awaited:
            _look(call, campaign, prospect)
        moved = bool(due or awaited)
    total = count(call, PROSPECT, ("campaign_id", "=", campaign.id))
    if total and total == count(call, PROSPECT, ("campaign_id", "=", campaign.id), ("state", "in", TERMINAL)):
        reached = {"prospects": total}
        ended: JsonObject = {"completion_reason": "all_prospects_done", "completion_metadata": reached, "completed_at": now}
        return change(call, campaign, status="completed", **ended)
    return campaign


def _later(call: Call, moment: str, seconds: float) -> str:
    return timestamp(datetime.fromisoformat(moment) + timedelta(seconds=seconds * call.platform.time_scale))


def _send(call: Call, campaign: Document, action: Document) -> None:
    moment: str = action.body["_due"]
    kind: str = action.body["action_type"]
    if kind != "stop" and _is_full(call, campaign, moment):
        day = datetime.fromisoformat(moment).replace(hour=0, minute=0, second=0, microsecond=0)
        change(call, action, status="queued", _due=timestamp(day + timedelta(days=1)))
        return
    change(call, action, status="executed", executed_at=moment, _due=None)
    prospect = call.store.get(PROSPECT, action.body["prospect_id"], call.tenant)
    if prospect is None:
        return
    follow_ups = prospect.body["follow_up_count"] + (kind in FOLLOW_UP_TYPES)
    done: JsonObject = {"last_action_at": moment, "last_action_type": kind, "follow_up_count": follow_ups}
    done |= {"pending_action_id": None, "next_evaluate_at": _later(call, moment, LOOKING)}
    if kind == "stop":
        done |= {"stop_reason": "unresponsive", "stop_reasoning": action.body["agent_reasoning"]}
    changed = change(call, prospect, **done)
    if kind in RESULTS:
        move(call, changed, RESULTS[kind], moment)


def _is_full(call: Call, campaign: Document, moment: str) -> bool:
    most = campaign.body["guardrails"].get("max_actions_per_day")
    if most is None:
        return False
    # The first ten characters of a moment are its day.
    today = actions(call, campaign, ("status", "=", "executed"), ("executed_at", ">=", moment[:10]))
    sent = sum(one.body["executed_at"][:10] == moment[:10] and one.body["action_type"] != "stop" for one in today)
    return bool(sent >= most)


def _look(call: Call, campaign: Document, prospect: Document) -> None:
    moment: str = prospect.body["next_evaluate_at"]
    decision = decide(prospect.body, campaign.body["guardrails"])
    seen = change(call, prospect, next_evaluate_at=None)
    if decision.state is not None:
        seen = move(call, seen, decision.state, moment)
    if decision.action_type is not None:
        action = _propose(call, campaign, seen, decision, decision.action_type, moment)
        change(call, seen, pending_action_id=action.id)


def _propose(call: Call, campaign: Document, prospect: Document, decision: Decision, kind: str, moment: str) -> Document:
    settings, identifier = campaign.body, str(uuid.uuid4())
    # What nobody settled waits for a person.
    automatic = settings["approval_settings"].get(kind) == "auto"
    content, subject = write(kind, prospect.body, settings, _attached(call, campaign))
    body: JsonObject = {
        "id": identifier,
        "tenant_id": call.tenant,
        "campaign_id": campaign.id,
        "prospect_id": prospect.id,
        "playbook_id": settings["playbook_id"],
        "playbook_version": settings["playbook_version"],
        "sender_account_id": None,
        "action_type": kind,
        "status": "auto_approved" if automatic else "pending_approval",
        "content": content,
        "original_content": None,
        "agent_reasoning": f"{decision.reasoning} The playbook says: {_guidance(call, campaign)}",
        "router_output": {"action_type": kind},
        "generator_metadata": None if subject is None else {"subject": subject},
        "prospect_state_at": {"state": prospect.body["state"], "follow_up_count": prospect.body["follow_up_count"]},
        "outcome": None,
        "queued_at": moment,
        "decided_at": moment if automatic else None,
        "executed_at": None,
        "outcome_recorded_at": None,
        "approved_by": None,
        "approval_notes": None,
        "rejected_by": None,
        "rejection_reason": None,
        "draft_id": None,
        "outreach_queue_id": None,
        "priority": 0,
        "source_message_id": None,
        "created_at": moment,
        "updated_at": moment,
        # Nobody gets the chance to stop what needs no approval.
        "_due": moment if automatic else None,
        "_held": None,
    }
    return call.insert(ACTION, identifier, body, owner=campaign.owner)


def _guidance(call: Call, campaign: Document) -> str:
    playbook, number = campaign.body["playbook_id"], campaign.body["playbook_version"]
    versions = find(call, VERSION, ("playbook_id", "=", playbook), ("version", "=", number))
    return guidance(versions[0].body["content"]) if versions else "nothing."


def _attached(call: Call, campaign: Document) -> str | None:
    for link in find(call, LINK, ("campaign_id", "=", campaign.id)):
        asset = call.store.get(ASSET, link.body["asset_id"], call.tenant)
        if asset is not None and asset.body["is_active"] and asset.body["type"] != "file":
            return str(asset.body["value"])
    return None


def playbook_of(call: Call, identifier: str, version: int | None) -> tuple[Document, int]:
    """Read the playbook that a campaign is to follow, and the number of the version.

    Raises:
        ApiError: 404 when there is none, or not in this version; 409 when it is archived.
    """
    playbook = call.get(PLAYBOOK, identifier, "Playbook", shared=True)
    if not playbook.body["is_active"]:
        raise ApiError(409, "CONFLICT", f"Playbook {identifier} is archived; choose another.")
    current: int = playbook.body["version"]
    if version is not None and not 1 <= version <= current:
        raise ApiError(404, "NOT_FOUND", f"Playbook {identifier} has no version {version}; the newest is {current}.")
    return playbook, version or current
