"""Whether a user has been in contact with people before."""

from __future__ import annotations

import hashlib
import json
from datetime import datetime, timedelta
from typing import Any

from lumnisai.local.call import Call, operation
from lumnisai.local.choices import require_choice
from lumnisai.local.errors import Invalid
from lumnisai.local.json_types import JsonObject
from lumnisai.local.operations.conversation_records import conversations_with, messages_of, owner_of, sender_of
from lumnisai.local.operations.messaging_people import Person, conversation_id, history
from lumnisai.local.operations.messaging_sync import settle_syncs

KIND = "prior_contact_answer"
KEPT = timedelta(hours=2)
NOBODY = "give one of email, linkedin_url, provider_id"
SHOWN = ("id", "direction", "content", "subject", "sender_name", "sent_at")


@operation("check_prior_contact")
async def check_prior_contact(call: Call) -> Any:
    """Look for earlier messages with one person."""
    person = Person.of(call.body)
    if not person.is_known:
        raise Invalid.at(["body"], NOBODY, "missing")
    channels, histories, cached = _found(call, person, usual_limit=5)
    with_contact = [history["channel"] for history in histories if history["has_contact"]]
    return {
        "has_prior_contact": bool(with_contact),
        "channels_checked": channels,
        "channels_with_contact": with_contact,
        "contact_history": histories,
        "cached": cached,
    }


@operation("batch_check_prior_contact")
async def batch_check_prior_contact(call: Call) -> Any:
    """Look for earlier messages with several people; who can't be looked for gets an error."""
    results: dict[str, JsonObject] = {}
    for place, prospect in enumerate(call.body["prospects"]):
        name, person = prospect["prospect_id"], Person.of(prospect)
        if name in results:
            raise Invalid.at(["body", "prospects", place, "prospect_id"], "is there already", "value_error")
        _, histories, cached = _found(call, person, usual_limit=3) if person.is_known else ([], [], False)
        with_contact = [history["channel"] for history in histories if history["has_contact"]]
        results[name] = {
            "prospect_id": name,
            "has_prior_contact": bool(with_contact),
            "channels_with_contact": with_contact,
            "contact_history": histories,
            "cached": cached,
            "error": None if person.is_known else f"There is nothing to look for: {NOBODY}.",
        }
    errors = sum(result["error"] is not None for result in results.values())
    contact = sum(result["has_prior_contact"] for result in results.values())
    summary = {
        "total": len(results),
        "with_contact": contact,
        "without_contact": len(results) - contact - errors,
        "errors": errors,
        "cached": sum(result["cached"] for result in results.values()),
    }
    return {"results": results, "summary": summary}


def _found(call: Call, person: Person, *, usual_limit: int) -> tuple[list[str], list[JsonObject], bool]:
    owner = owner_of(call)
    wanted = call.body.get("channels") or person.channels()
    for channel in wanted:
        require_choice(call, "ChannelType", channel, ["body", "channels"])
    limit = call.body.get("message_limit") or usual_limit
    # One answer for each question, whichever of the two operations asked it.
    asked = [owner, person.email, person.linkedin_url, person.provider_id, sorted(wanted), limit]
    key = hashlib.sha256(json.dumps(asked).encode()).hexdigest()
    kept = call.store.get(KIND, key, call.tenant)
    now = call.platform.clock.now()
    if kept is not None:
        is_fresh = now - datetime.fromisoformat(kept.body["at"]) < KEPT
        if is_fresh and not call.body.get("skip_cache"):
            return wanted, kept.body["histories"], True
        call.store.delete(kept)
    settle_syncs(call, owner)
    histories = [_history(call, owner, person, channel, limit) for channel in wanted]
    call.insert(KIND, key, {"histories": histories, "at": call.now()}, owner=owner)
    return wanted, histories, False


def _history(call: Call, owner: str, person: Person, channel: str, limit: int) -> JsonObject:
    known = conversations_with(call, owner, person, channel)
    name = known[-1].body["prospect_name"] if known else person.name
    if known:
        messages = [message.body for message in messages_of(call, known[-1])]
    else:
        messages = [
            message | {"sender_name": sender_of(call) if message["direction"] == "outbound" else name}
            for message in history(owner, person, channel, call.platform.clock.now())
        ]
    found = bool(messages)
    newest = list(reversed(messages))[:limit]
    thread = conversation_id(owner, person, channel).replace("-", "")[:16] if found else None
    return {
        "channel": channel,
        "has_contact": found,
        "is_user_initiated": found and messages[0]["direction"] == "outbound",
        "thread_id": known[-1].body["_thread_id"] if known else thread,
        "conversation_id": known[-1].id if known else None,
        "message_count": len(messages),
        "first_contact_at": messages[0]["sent_at"] if found else None,
        "last_contact_at": messages[-1]["sent_at"] if found else None,
        "prospect_name": name if found else None,
        "messages": [{field: message[field] for field in SHOWN} for message in newest],
    }
