"""Drafts: written, reviewed, changed, sent, taken back."""

from __future__ import annotations

from typing import Any

from lumnisai.local.call import Call, operation
from lumnisai.local.choices import require_choice
from lumnisai.local.errors import ApiError, Invalid
from lumnisai.local.identity import as_uuid
from lumnisai.local.json_types import JsonObject
from lumnisai.local.operations.conversation_records import owner_of, shown
from lumnisai.local.operations.draft_records import (
    DRAFT,
    OPEN,
    SENDABLE,
    drafts_sent_today,
    failure,
    send,
    settle_draft,
    write_draft,
)
from lumnisai.local.operations.messaging_conversations import conversation_of
from lumnisai.local.operations.messaging_people import LINKEDIN
from lumnisai.local.store import Document

CHANGEABLE = ("content", "subject", "status", "outreach_method", "inmail_subscription")
# The other states are reached by sending only.
SETTABLE = ("pending_review", "approved", "discarded")
ON_LINKEDIN = ("connection_request", "direct_message", "inmail", "inmail_escalation")


@operation("create_draft")
async def create_draft(call: Call) -> Any:
    """Store a draft."""
    owner, body = owner_of(call), call.body
    channel = require_choice(call, "ChannelType", body["channel"], ["body", "channel"])
    _check_content(body["content"])
    if body.get("outreach_method") is not None:
        _check_method(channel, body["outreach_method"], ["body", "outreach_method"])
    fields = dict(body)
    if body.get("conversation_id"):
        fields["conversation_id"] = conversation_of(call, body["conversation_id"]).id
    recipient = {name: body.get(f"recipient_{name}") for name in ("email", "linkedin_url", "provider_id", "name")}
    return shown(write_draft(call, owner, fields, recipient, created_at=call.now()))


@operation("get_draft")
async def get_draft(call: Call) -> Any:
    """Read a draft."""
    return shown(_draft(call, call.path["draft_id"]))


@operation("update_draft")
async def update_draft(call: Call) -> Any:
    """Change a draft that is not sent."""
    draft = _draft(call, call.path["draft_id"])
    changes: JsonObject = {name: call.body[name] for name in CHANGEABLE if name in call.body}
    # Only these two can be taken away; the others are left as they are by null.
    changes = {name: value for name, value in changes.items() if value is not None or name in ("subject", "inmail_subscription")}
    if not changes:
        raise Invalid.at(["body"], f"nothing to change: give one of {', '.join(CHANGEABLE)}", "missing")
    if draft.body["status"] not in SENDABLE:
        raise ApiError(400, "DRAFT_NOT_CHANGEABLE", f"A draft that is {draft.body['status']} can't be changed.")
    if "content" in changes:
        _check_content(changes["content"])
    if changes.get("status", SETTABLE[0]) not in SETTABLE:
        message = f"The state {changes['status']} can't be set, only {', '.join(SETTABLE)}; the others come with sending."
        raise ApiError(400, "STATUS_NOT_SETTABLE", message)
    if "outreach_method" in changes:
        _check_method(draft.body["_channel"], changes["outreach_method"], ["body", "outreach_method"])
    if "status" in changes:
        changes |= {"scheduled_for": None, "error_message": None}
    return shown(call.store.update(draft, {**draft.body, **changes}))


@operation("send_draft")
async def send_draft(call: Call) -> Any:
    """Approve and send a draft."""
    return send(call, _draft(call, call.path["draft_id"]))[1]


@operation("send_batch_drafts")
async def send_batch_drafts(call: Call) -> Any:
    """Send several drafts, as far as the limits of the day allow; each with its own outcome."""
    owner, cap = owner_of(call), call.body.get("send_rate_per_day")
    overrides = {_id(one["draft_id"]): one for one in call.body.get("draft_overrides", [])}
    results: list[JsonObject] = []
    for draft_id in call.body["draft_ids"]:
        draft = call.store.get(DRAFT, _id(draft_id), call.tenant)
        if draft is None or draft.owner != owner:
            results.append(failure(draft_id, "NOT_FOUND", f"Draft {draft_id} not found."))
            continue
        draft, override = settle_draft(call, draft), overrides.get(draft.id, {})
        changes = {name: override[name] for name in ("outreach_method", "inmail_subscription") if name in override}
        if "outreach_method" in changes and not _fits(draft.body["_channel"], changes["outreach_method"]):
            words = f"A draft on {draft.body['_channel']} can't be sent as {changes['outreach_method']}."
            results.append(failure(draft.id, "SEND_FAILED", words, draft.body["prospect_external_id"]))
            continue
        if changes and draft.body["status"] in SENDABLE:
            draft = call.store.update(draft, {**draft.body, **changes})
        may_send = cap is None or drafts_sent_today(call, owner) < cap
        results.append(send(call, draft, may_send=may_send, skip_note=override.get("skip_note", False))[1])
    queued = sum(bool(result["queued"]) for result in results)
    sent = sum(result["success"] for result in results) - queued
    return {"results": results, "sent": sent, "failed": len(results) - sent - queued, "queued": queued}


@operation("cancel_draft")
async def cancel_draft(call: Call) -> Any:
    """Take back a draft that is not sent."""
    draft = _draft(call, call.path["draft_id"])
    if draft.body["status"] not in OPEN:
        message = f"A draft that is {draft.body['status']} can't be cancelled, only one that is {', '.join(OPEN)}."
        raise ApiError(400, "DRAFT_NOT_CANCELLABLE", message)
    call.store.update(draft, {**draft.body, "status": "discarded", "scheduled_for": None})
    return {
        "success": True,
        "draft_id": draft.id,
        "prospect_external_id": draft.body["prospect_external_id"],
        "error": None,
    }


def _draft(call: Call, identifier: str) -> Document:
    owner_of(call)
    return settle_draft(call, call.get(DRAFT, _id(identifier), "Draft"))


def _id(identifier: str) -> str:
    return as_uuid(identifier) or identifier


def _check_content(content: str) -> None:
    if not content.strip():
        raise Invalid.at(["body", "content"], "must not be empty", "string_too_short")


def _check_method(channel: str, method: str, where: list[str | int]) -> None:
    if not _fits(channel, method):
        allowed = ", ".join(ON_LINKEDIN) if channel == LINKEDIN else "email"
        raise Invalid.at(where, f"must be one of {allowed} on {channel}", "enum")


def _fits(channel: str, method: str) -> bool:
    return method in ON_LINKEDIN if channel == LINKEDIN else method == "email"
