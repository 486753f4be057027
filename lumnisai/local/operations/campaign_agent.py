"""What the agent of a campaign does about a person next, and what it writes: always the same for the same person.

Nothing here reads or writes documents.
"""

from __future__ import annotations

import hashlib
import re
from typing import Any, NamedTuple

from lumnisai.local.json_types import JsonObject

FOLLOW_UPS, MOST_FOLLOW_UPS = 2, 20
# Of a hundred people, so many accept a connection, and so many answer a message.
ACCEPTING, ANSWERING = 75, 30

# What an action that was sent makes of its person.
RESULTS = {
    "send_connection_linkedin": "pending_connection",
    "send_initial_message_linkedin": "messaged",
    "send_follow_up_linkedin": "followed_up",
    "send_initial_email": "messaged",
    "send_follow_up_email": "followed_up",
    "stop": "stopped",
}
FOLLOW_UP_TYPES = frozenset({"send_follow_up_linkedin", "send_follow_up_email"})


class Decision(NamedTuple):
    """What is to happen with a person.

    Args:
        state: Where the person has come by themselves since the last look; None for no change.
        action_type: What the agent wants to do; None for nothing.
        reasoning: Why.
    """

    state: str | None
    action_type: str | None
    reasoning: str


def chance(person: str, what: str) -> int:
    """Give a number from 0 to 99 that is always the same for a person and a question."""
    return int(hashlib.sha256(f"{what}:{person}".encode()).hexdigest()[:8], 16) % 100


def decide(prospect: JsonObject, guardrails: JsonObject) -> Decision:
    """Choose the next step with a person, within the limits of the campaign."""
    state, sent = prospect["state"], prospect["last_action_type"]
    channel = guardrails.get("channel") or "both"
    who = prospect["prospect_id"]
    if state == "not_connected":
        if channel == "email_only":
            return Decision(None, "send_initial_email", "The campaign writes emails only.")
        return Decision(None, "send_connection_linkedin", "They are not connected yet.")
    if state == "pending_connection":
        if channel != "email_only" and chance(who, "accepts") < ACCEPTING:
            return Decision("connected", "send_initial_message_linkedin", "The connection was accepted.")
        if channel == "linkedin_only":
            return Decision(None, "stop", "The connection request was ignored, and there is no other channel.")
        return Decision(None, "send_initial_email", "The connection request was ignored.")
    if state == "connected":
        if channel == "email_only":
            return Decision(None, "send_initial_email", "The campaign writes emails only.")
        return Decision(None, "send_initial_message_linkedin", "They are connected.")
    if state in ("messaged", "followed_up"):
        by_email = (sent or "").endswith("email")
        if chance(who, f"answers {prospect['follow_up_count']}") < ANSWERING:
            return Decision("replied", _on(channel, by_email, "reply_email", "reply_linkedin"), "They have answered.")
        if prospect["follow_up_count"] < follow_ups(guardrails):
            kind = _on(channel, by_email, "send_follow_up_email", "send_follow_up_linkedin")
            return Decision(None, kind, "There is no answer yet.")
        return Decision(None, "stop", "All follow-ups went unanswered.")
    if state == "replied" and not (sent or "").startswith("reply"):
        by_email = (sent or "").endswith("email")
        return Decision(None, _on(channel, by_email, "reply_email", "reply_linkedin"), "They have answered.")
    return Decision(None, None, "It is their turn.")


def follow_ups(guardrails: JsonObject) -> int:
    """Give the most follow-ups."""
    given = guardrails.get("max_follow_ups")
    return FOLLOW_UPS if given is None else min(max(given, 0), MOST_FOLLOW_UPS)


def write(action_type: str, prospect: JsonObject, campaign: JsonObject, attached: str | None) -> tuple[str | None, str | None]:
    """Write the text of an action, and the subject of an email.

    Args:
        attached: What a follow-up brings in.
    """
    if action_type in ("send_connection_linkedin", "stop"):
        return None, None
    name = first_name(prospect)
    aim = (campaign["goal"] or campaign["name"]).strip().rstrip(".")
    if "follow_up" in action_type:
        text = f"Hello {name}, did you have a moment to think about my last message?"
    elif action_type.startswith("reply"):
        text = f"Thank you, {name}. When would it suit you to talk?"
    else:
        context = f" {campaign['company_context'].strip()}" if campaign["company_context"] else ""
        text = f"Hello {name}, I am writing about this: {aim}.{context}"
    if attached and "follow_up" in action_type:
        text += f" {attached}"
    subject = aim if action_type == "send_initial_email" else f"Re: {aim}"
    return text, subject if action_type.endswith("email") else None


def first_name(prospect: JsonObject) -> str:
    """Give the name to greet a person by; the caller's id when there is no name."""
    data: JsonObject = prospect["prospect_data"]
    for field in ("first_name", "name", "full_name"):
        value: Any = data.get(field)
        if isinstance(value, str) and value.strip():
            return value.split()[0]
    return str(prospect["prospect_id"])


def guidance(content: str) -> str:
    """Give the first sentence of a playbook."""
    return re.split(r"(?<=[.!?])\s|\n", content.strip(), maxsplit=1)[0][:200]


def _on(channel: str, by_email: bool, email: str, linkedin: str) -> str:
    if channel != "both":
        return email if channel == "email_only" else linkedin
    return email if by_email else linkedin
