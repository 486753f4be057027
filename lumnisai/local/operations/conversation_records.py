"""Conversations and their messages, as they are stored."""

from __future__ import annotations

import uuid
from datetime import datetime
from typing import Any

from lumnisai.local.call import Call
from lumnisai.local.errors import Invalid
from lumnisai.local.json_types import JsonObject
from lumnisai.local.operations.messaging_people import LINKEDIN, MAIL, Person, conversation_id, history
from lumnisai.local.store import Condition, Document, Query

CONVERSATION, MESSAGE = "conversation", "conversation_message"
PREVIEW = 100
SUGGESTION = "Thank you for your answer. Shall we speak on the phone this week?"


def owner_of(call: Call) -> str:
    """Give the id of the user whose accounts are meant."""
    if call.user is None:
        raise Invalid.at(["query", "user_id"], "must not be empty", "string_too_short")
    return call.user


def sender_of(call: Call) -> str:
    """Give the name under which the user writes."""
    identifier = call.user_identifier or ""
    return Person(email=identifier).name if "@" in identifier else "The user"


def shown(document: Document) -> JsonObject:
    """Show what is not for the platform alone."""
    return {name: value for name, value in document.body.items() if not name.startswith("_")}


def conversations_with(call: Call, owner: str, person: Person, channel: str) -> list[Document]:
    """Read a user's conversations with a person on a channel, oldest first."""
    fields = {"_email": person.email} if channel in MAIL else {"_slug": person.slug, "_provider_id": person.provider_id}
    found: dict[str, Document] = {}
    for field, value in fields.items():
        if value is not None:
            where: list[Condition] = [("channel", "=", channel), (field, "=", value)]
            found |= {one.id: one for one in call.store.find(call.query_for(CONVERSATION, *where, owner=owner))}
    return sorted(found.values(), key=lambda one: one.sequence)


def messages_of(call: Call, conversation: Document) -> list[Document]:
    """Read the messages of a conversation, oldest first."""
    return call.store.find(Query(MESSAGE, conversation.tenant, parent=conversation.reference))


def begin(call: Call, owner: str, person: Person, channel: str, *, identifier: str | None = None, **more: Any) -> Document:
    """Open a conversation that holds nothing yet."""
    on_linkedin = channel == LINKEDIN
    place = identifier or str(uuid.uuid4())
    body: JsonObject = {
        "id": place,
        "channel": channel,
        "outreach_method": None if on_linkedin else "email",
        "status": "active",
        "prospect_name": person.name,
        "prospect_email": person.email,
        "prospect_company": person.company,
        "prospect_title": person.title,
        "last_message_at": None,
        "last_message_preview": None,
        "message_count": 0,
        "ai_suggested_response": None,
        "is_linkedin_connected": person.is_connected if on_linkedin else None,
        "network_distance": person.distance if on_linkedin else None,
        "connection_request_sent_at": None,
        "connection_accepted_at": None,
        "escalation_scheduled_for": None,
        "prospect_external_id": None,
        "project_id": None,
        "_email": person.email,
        "_slug": person.slug,
        "_provider_id": person.provider_id,
        "_thread_id": uuid.uuid5(uuid.UUID(place), "thread").hex[:16],
        "_subject": None,
        "_begun_here": identifier is None,
        **{name: value for name, value in more.items() if value is not None},
    }
    return call.insert(CONVERSATION, place, body, owner=owner)


def append(call: Call, conversation: Document, message: JsonObject, *, method: str | None = None) -> tuple[Document, str]:
    """Add a message at the end; give the conversation as it is then, and the id of the message."""
    identifier = message.get("id") or str(uuid.uuid4())
    outbound = message["direction"] == "outbound"
    body: JsonObject = {
        "id": identifier,
        "message_type": message.get("message_type", "message"),
        "direction": message["direction"],
        "content": message["content"],
        "subject": message.get("subject"),
        "sender_name": sender_of(call) if outbound else conversation.body["prospect_name"],
        "sent_at": message["sent_at"],
        "ai_generated": message.get("ai_generated", False),
        "_method": method,
        "_channel": conversation.body["channel"],
    }
    call.insert(MESSAGE, identifier, body, owner=conversation.owner, parent=conversation.reference)
    changes: JsonObject = {
        "status": "waiting" if outbound else "needs_response",
        "last_message_at": message["sent_at"],
        "last_message_preview": message["content"][:PREVIEW],
        "message_count": conversation.body["message_count"] + 1,
        "ai_suggested_response": None if outbound else SUGGESTION,
        "_subject": conversation.body["_subject"] or message.get("subject"),
    }
    return call.store.update(conversation, {**conversation.body, **changes}), identifier


def take_over(call: Call, owner: str, person: Person, channel: str, now: datetime) -> tuple[Document | None, int, bool]:
    """Take over from the account what is not there yet.

    Returns:
        The conversation, None where there is none; how many messages are new; whether the conversation is.
    """
    known = conversations_with(call, owner, person, channel)
    if known:
        return known[-1], 0, False
    messages = history(owner, person, channel, now)
    if not messages:
        return None, 0, False
    conversation = begin(call, owner, person, channel, identifier=conversation_id(owner, person, channel))
    for message in messages:
        conversation, _ = append(call, conversation, message)
    return conversation, len(messages), True
