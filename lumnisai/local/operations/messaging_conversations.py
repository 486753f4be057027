"""Conversations of users with people."""

from __future__ import annotations

import uuid
from typing import Any

from lumnisai.local.call import Call, operation
from lumnisai.local.choices import require_choice
from lumnisai.local.errors import ApiError, Invalid
from lumnisai.local.identity import as_uuid
from lumnisai.local.json_types import JsonObject
from lumnisai.local.operations.conversation_records import (
    CONVERSATION,
    append,
    begin,
    messages_of,
    owner_of,
    shown,
)
from lumnisai.local.operations.messaging_people import LINKEDIN, MAIL, Person
from lumnisai.local.operations.messaging_sync import settle_syncs
from lumnisai.local.store import Condition, Document

FILTERS = ("status", "channel", "project_id", "network_distance")
MOST_THREADS = 50


@operation("list_conversations")
async def list_conversations(call: Call) -> Any:
    """List conversations, newest first."""
    settle_syncs(call, owner_of(call))
    given = [name for name in FILTERS if call.query[name]]
    where: list[Condition] = [(name, "=", call.query[name]) for name in given]
    return call.list(call.query_for(CONVERSATION, *where), shown)


@operation("list_project_conversations")
async def list_project_conversations(call: Call) -> Any:
    """List the conversations of a project, newest first."""
    settle_syncs(call, owner_of(call))
    return call.list(call.query_for(CONVERSATION, ("project_id", "=", call.path["project_id"])), shown)


@operation("get_conversation")
async def get_conversation(call: Call) -> Any:
    """Read a conversation with its messages, oldest first."""
    settle_syncs(call, owner_of(call))
    conversation = conversation_of(call, call.path["conversation_id"])
    return {"conversation": shown(conversation), "messages": [shown(one) for one in messages_of(call, conversation)]}


@operation("delete_conversation")
async def delete_conversation(call: Call) -> Any:
    """Delete a conversation with its messages."""
    identifier = as_uuid(call.path["conversation_id"])
    if identifier is None:
        raise ApiError(400, "BAD_REQUEST", f"{call.path['conversation_id']!r} is not the id of a conversation: it is no UUID.")
    conversation = conversation_of(call, identifier)
    call.store.delete(conversation)
    return {"success": True, "conversation_id": conversation.id}


@operation("delete_project_conversations")
async def delete_project_conversations(call: Call) -> Any:
    """Delete the conversations of a project with their messages."""
    settle_syncs(call, owner_of(call))
    project = call.query["project_id"]
    deleted = call.store.delete_all(call.query_for(CONVERSATION, ("project_id", "=", project)))
    return {"success": True, "project_id": project, "deleted_count": deleted}


@operation("unlink_project_conversations")
async def unlink_project_conversations(call: Call) -> Any:
    """Take conversations out of a project, and keep them."""
    owner_of(call)
    project = call.query["project_id"]
    found = call.store.find(call.query_for(CONVERSATION, ("project_id", "=", project)))
    for conversation in found:
        call.store.update(conversation, {**conversation.body, "project_id": None})
    return {"success": True, "project_id": project, "unlinked_count": len(found)}


@operation("reply_to_conversation")
async def reply_to_conversation(call: Call) -> Any:
    """Add a reply to a conversation."""
    owner_of(call)
    conversation, content = conversation_of(call, call.path["conversation_id"]), call.body["content"]
    on_linkedin = conversation.body["channel"] == LINKEDIN
    method = "direct_message" if on_linkedin else "email"
    result: JsonObject = {
        "success": False,
        "draft_id": None,
        "conversation_id": conversation.id,
        "message_id": None,
        "outreach_method": method,
        "queued": False,
        "is_free_inmail": None,
        "error": None,
        "error_code": None,
        "prospect_external_id": conversation.body["prospect_external_id"],
    }
    problem = None if content.strip() else "The reply is empty."
    answered = any(message.body["direction"] == "inbound" for message in messages_of(call, conversation))
    if on_linkedin and not conversation.body["is_linkedin_connected"] and not answered:
        problem = f"{conversation.body['prospect_name']} is not a connection and has not answered yet."
    if problem is not None:
        return result | {"error": problem, "error_code": "REPLY_FAILED"}
    subject = conversation.body["_subject"]
    message = {"direction": "outbound", "content": content, "subject": subject, "sent_at": call.now()}
    _, message_id = append(call, conversation, message, method=method)
    return result | {"success": True, "message_id": message_id}


@operation("send_message")
async def send_message(call: Call) -> Any:
    """Send a message in a conversation, or in a new one."""
    owner, body = owner_of(call), call.body
    channel = require_choice(call, "ChannelType", body["channel"], ["body", "channel"])
    recipient, content = body["recipient_id"].strip(), body["content"]
    if channel in MAIL and "@" not in recipient:
        raise Invalid.at(["body", "recipient_id"], f"must be an email address on {channel}")
    if not recipient or not content.strip():
        raise Invalid.at(["body", "content" if recipient else "recipient_id"], "must not be empty", "string_too_short")
    links = {name: body.get(name) for name in ("project_id", "prospect_external_id")}
    if body.get("conversation_id"):
        conversation = conversation_of(call, body["conversation_id"])
        if conversation.body["channel"] != channel:
            message = f"Conversation {conversation.id} is on {conversation.body['channel']}, not on {channel}."
            raise ApiError(400, "WRONG_CHANNEL", message)
        given = {name: value for name, value in links.items() if value is not None}
        conversation = call.store.update(conversation, {**conversation.body, **given})
    else:
        key = "email" if channel in MAIL else "linkedin_url" if "/" in recipient else "provider_id"
        conversation = begin(call, owner, Person.of({key: recipient}, body.get("recipient_name")), channel, **links)
    method = "email" if channel in MAIL else "direct_message"
    subject = body.get("subject") or conversation.body["_subject"]
    written = {"direction": "outbound", "content": content, "subject": subject, "sent_at": call.now()}
    conversation, message_id = append(call, conversation, written, method=method)
    external_id = uuid.uuid5(uuid.UUID(message_id), "external").hex[:16]
    return {"success": True, "message_id": message_id, "conversation_id": conversation.id, "external_id": external_id}


@operation("list_email_threads")
async def list_email_threads(call: Call) -> Any:
    """List the threads with an address, newest first."""
    settle_syncs(call, owner_of(call))
    where: list[Condition] = [("_email", "=", call.path["email_address"].strip().lower()), ("channel", "in", MAIL)]
    limit = MOST_THREADS if call.query["limit"] is None else call.query["limit"]
    found = call.store.find(call.query_for(CONVERSATION, *where), limit=limit, newest_first=True)
    return [_thread(conversation) for conversation in found]


def conversation_of(call: Call, identifier: str) -> Document:
    """Read a conversation of the user."""
    return call.get(CONVERSATION, as_uuid(identifier) or identifier, "Conversation")


def _thread(conversation: Document) -> JsonObject:
    body = conversation.body
    return {
        "thread_id": body["_thread_id"],
        "subject": body["_subject"],
        "last_message_at": body["last_message_at"],
        "message_count": body["message_count"],
        "preview": body["last_message_preview"],
        "is_lumnis_initiated": body["_begun_here"],
    }
