"""Sending: which way a message takes, what stands against it, and what is left of it in the conversation."""

from __future__ import annotations

from datetime import timedelta
from typing import NamedTuple

from lumnisai.local.call import Call
from lumnisai.local.clock import timestamp
from lumnisai.local.json_types import JsonObject
from lumnisai.local.operations.conversation_records import append, begin, conversations_with
from lumnisai.local.operations.messaging_accounts import account_of, daily_limit, sent_today, spend
from lumnisai.local.operations.messaging_people import LINKEDIN, Person
from lumnisai.local.store import Document

INMAIL, REQUEST, DIRECT = "inmail", "connection_request", "direct_message"
ESCALATION, ESCALATION_DAYS = "inmail_escalation", 7


class Message(NamedTuple):
    """What is to be sent, and to whom."""

    channel: str
    person: Person
    content: str
    subject: str | None = None
    project_id: str | None = None
    external_id: str | None = None
    is_priority: bool = False
    method: str | None = None
    subscription: str | None = None
    escalation_days: int | None = None
    conversation: Document | None = None
    is_ai_generated: bool = False
    skip_note: bool = False


class Refused(Exception):
    """Why a message was not sent."""

    def __init__(self, code: str, words: str) -> None:
        super().__init__(words)
        self.code = code


def deliver(call: Call, owner: str, message: Message, *, may_send: bool = True) -> JsonObject:
    """Send a message, or hold it back for a limit, and say which; failures are answers too.

    Args:
        may_send: Whether a limit of the caller's own leaves room for it.
    """
    result: JsonObject = {
        "success": False,
        "draft_id": None,
        "conversation_id": None,
        "message_id": None,
        "outreach_method": None,
        "queued": False,
        "is_free_inmail": None,
        "error": None,
        "error_code": None,
        "prospect_external_id": message.external_id,
    }
    try:
        method = _method(call, owner, message)
    except Refused as refused:
        return result | {"error": str(refused), "error_code": refused.code}
    result |= {"success": True, "outreach_method": method}
    limited = method != "email" and sent_today(call, owner, "_method", method) >= daily_limit(account_of(call, owner), method)
    if limited or not may_send:
        return result | {"queued": True}
    if method == INMAIL:
        result["is_free_inmail"] = message.person.is_open_profile
        if not message.person.is_open_profile:
            spend(call, owner)
    conversation = _place(call, owner, message, method)
    content = "" if method == REQUEST and message.skip_note else message.content
    written = {
        "direction": "outbound",
        "message_type": method if method in (INMAIL, REQUEST) else "message",
        "content": content,
        "subject": message.subject,
        "sent_at": call.now(),
        "ai_generated": message.is_ai_generated,
    }
    conversation, message_id = append(call, conversation, written, method=method)
    return result | {"conversation_id": conversation.id, "message_id": message_id}


def _method(call: Call, owner: str, message: Message) -> str:
    person, wanted = message.person, message.method
    if message.channel != LINKEDIN:
        if person.email is None:
            raise Refused("NO_RECIPIENT", "There is no email address to send to.")
        return "email"
    if person.key(LINKEDIN) is None:
        raise Refused("NO_RECIPIENT", "There is no LinkedIn profile or provider id to send to.")
    account = account_of(call, owner)
    has_credits = account.body["credits"] > 0
    if wanted is None:
        if person.is_connected:
            return DIRECT
        return INMAIL if person.is_open_profile or (message.is_priority and has_credits) else REQUEST
    method = REQUEST if wanted == ESCALATION else wanted
    if method == DIRECT and not person.is_connected:
        raise Refused("SEND_FAILED", f"{person.name} is not a connection, so a direct message is not possible.")
    if method == REQUEST and person.is_connected:
        raise Refused("SEND_FAILED", f"{person.name} is a connection already, so no connection request is possible.")
    if method == INMAIL:
        plan = account.body["subscription_type"]
        if message.subscription not in (None, plan):
            raise Refused("SEND_FAILED", f"The account has no {message.subscription} plan; its plan is {plan}.")
        if not has_credits and not person.is_open_profile:
            raise Refused("SEND_FAILED", "No InMail credits are left.")
    return method


def _place(call: Call, owner: str, message: Message, method: str) -> Document:
    known = [message.conversation] if message.conversation else conversations_with(call, owner, message.person, message.channel)
    changes: JsonObject = {"outreach_method": method}
    if method == REQUEST:
        changes["connection_request_sent_at"] = call.now()
        days = message.escalation_days or (ESCALATION_DAYS if message.method == ESCALATION else None)
        if days is not None:
            moment = call.platform.clock.now() + timedelta(days=days)
            changes["escalation_scheduled_for"] = timestamp(moment)
    links = {"project_id": message.project_id, "prospect_external_id": message.external_id}
    changes |= {name: value for name, value in links.items() if value is not None}
    if known:
        return call.store.update(known[-1], {**known[-1].body, **changes})
    return begin(call, owner, message.person, message.channel, **changes)
