"""Drafts as they are stored, and their way from review to being sent."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from lumnisai.local.call import Call
from lumnisai.local.clock import timestamp
from lumnisai.local.json_types import JsonObject
from lumnisai.local.operations.conversation_records import CONVERSATION
from lumnisai.local.operations.messaging_delivery import Message, deliver
from lumnisai.local.operations.messaging_people import LINKEDIN, Person
from lumnisai.local.store import Condition, Document

DRAFT = "draft"
OPEN = ("pending_review", "approved", "scheduled")
# What failed may be put right and sent again.
SENDABLE = (*OPEN, "failed")
RECIPIENT = ("email", "linkedin_url", "provider_id")
# The hour of the next day (UTC) at which what was held back is sent.
NEXT_MORNING = 8


def write_draft(
    call: Call, owner: str, fields: Mapping[str, Any], recipient: Mapping[str, Any], *, created_at: str, generated: bool = False
) -> Document:
    """Store a new draft for review."""
    channel, person = fields["channel"], Person.of(recipient, recipient.get("name"))
    usual = "email" if channel != LINKEDIN else "direct_message" if person.is_connected else "connection_request"
    draft_id = str(uuid.uuid4())
    body: JsonObject = {
        "id": draft_id,
        "status": "pending_review",
        "content": fields["content"],
        "created_at": created_at,
        "prospect_external_id": fields.get("prospect_external_id"),
        "conversation_id": fields.get("conversation_id"),
        "outreach_method": fields.get("outreach_method") or usual,
        "subject": fields.get("subject"),
        "scheduled_for": None,
        "error_message": None,
        "inmail_subscription": fields.get("inmail_subscription"),
        "_channel": channel,
        "_recipient": {name: recipient.get(name) for name in (*RECIPIENT, "name")},
        "_project_id": fields.get("project_id"),
        "_is_priority": bool(fields.get("is_priority")),
        "_generated": generated,
        "_sent_at": None,
    }
    return call.insert(DRAFT, draft_id, body, owner=owner)


def settle_draft(call: Call, draft: Document) -> Document:
    """Send a draft that was held back and whose time has come."""
    body = draft.body
    if body["status"] != "scheduled" or body["scheduled_for"] is None or body["scheduled_for"] > call.now():
        return draft
    return send(call, draft)[0]


def send(call: Call, draft: Document, *, may_send: bool = True, skip_note: bool = False) -> tuple[Document, JsonObject]:
    """Approve and send a draft; give it as it is then, and the outcome."""
    body = draft.body
    if body["status"] not in SENDABLE or draft.owner is None:
        words = "was sent already" if body["status"] == "sent" else f"is {body['status']}"
        return draft, failure(draft.id, "SEND_FAILED", f"The draft {words}.", body["prospect_external_id"])
    outcome = deliver(call, draft.owner, _message(call, draft, skip_note=skip_note), may_send=may_send)
    changes: JsonObject = {"scheduled_for": None, "error_message": outcome["error"]}
    if outcome["queued"]:
        morning = (call.platform.clock.now() + timedelta(days=1)).replace(hour=NEXT_MORNING, minute=0, second=0, microsecond=0)
        changes |= {"status": "scheduled", "scheduled_for": timestamp(morning)}
    elif outcome["success"]:
        changes |= {"status": "sent", "conversation_id": outcome["conversation_id"], "_sent_at": call.now()}
    else:
        changes["status"] = "failed"
    return call.store.update(draft, {**body, **changes}), outcome | {"draft_id": draft.id}


def failure(draft_id: str, code: str, words: str, external_id: str | None = None) -> JsonObject:
    """Say that a draft was not sent."""
    return {
        "success": False,
        "draft_id": draft_id,
        "conversation_id": None,
        "message_id": None,
        "outreach_method": None,
        "queued": False,
        "is_free_inmail": None,
        "error": words,
        "error_code": code,
        "prospect_external_id": external_id,
    }


def drafts_sent_today(call: Call, owner: str) -> int:
    """Count the drafts a user has sent since midnight (UTC)."""
    midnight = call.platform.clock.now().replace(hour=0, minute=0, second=0, microsecond=0)
    where: list[Condition] = [("_sent_at", ">=", timestamp(midnight))]
    return call.store.count(call.query_for(DRAFT, *where, owner=owner))


def _message(call: Call, draft: Document, *, skip_note: bool) -> Message:
    body, recipient = draft.body, draft.body["_recipient"]
    conversation, person = None, Person.of(recipient, recipient["name"])
    if body["conversation_id"] is not None:
        found = call.store.get(CONVERSATION, body["conversation_id"], draft.tenant)
        if found is not None and found.owner == draft.owner:
            conversation = found
            known = {"email": found.body["_email"], "provider_id": found.body["_provider_id"]}
            known["linkedin_url"] = found.body["_slug"] and f"https://www.linkedin.com/in/{found.body['_slug']}"
            # The conversation knows its other party, whatever the draft leaves out.
            person = Person.of({**known, **{name: value for name, value in recipient.items() if value}}, person.given_name)
    return Message(
        channel=body["_channel"],
        person=person,
        content=body["content"],
        subject=body["subject"],
        project_id=body["_project_id"],
        external_id=body["prospect_external_id"],
        is_priority=body["_is_priority"],
        method=None if body["_channel"] != LINKEDIN else body["outreach_method"],
        subscription=body["inmail_subscription"],
        conversation=conversation,
        is_ai_generated=body["_generated"],
        skip_note=skip_note,
    )
