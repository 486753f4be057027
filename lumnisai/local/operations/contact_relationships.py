"""How well a user knows people: made up from nothing but the user's id, for a mailbox that is connected."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from lumnisai.local.call import Call, operation
from lumnisai.local.clock import timestamp
from lumnisai.local.json_types import JsonObject
from lumnisai.local.operations.connection_states import connections_of, subject
from lumnisai.local.operations.crm_records import number_of
from lumnisai.local.operations.outreach_people import person

KIND = "contact_relationships"
MAILBOXES = {"gmail": "GMAIL", "outlook": "OUTLOOK"}
# Simulated seconds that working the figures out takes.
COMPUTING = 3.0
KEPT = timedelta(hours=24)
MOST_MAILS, MOST_MEETINGS = 60, 12


@operation("list_contact_relationships")
async def list_contact_relationships(call: Call) -> Any:
    """List a user's contacts, working the figures out first where none are kept."""
    user, wanted = subject(call), call.query["provider"]
    active = {one.body["app_name"] for one in connections_of(call, user, ("status", "=", "active"))}
    available = [name for name, app in MAILBOXES.items() if app in active]
    provider = next((name for name in available if wanted in ("auto", name)), None)
    if provider is None:
        apps = "GMAIL or OUTLOOK" if wanted == "auto" else MAILBOXES[wanted]
        message = f"No such mailbox is connected; connect {apps} with POST /v1/integrations/connections/initiate."
        return _answer(call, [], "not_connected", available, message=message)
    ready_at, was_kept = _figures(call, user, provider)
    if ready_at > call.platform.clock.now():
        message = "The figures are being worked out; ask again in a moment."
        return _answer(call, [], "computing", available, provider=provider, message=message)
    kept = {"cached_at": timestamp(ready_at), "stale_after": timestamp(ready_at + KEPT), "is_cached": was_kept}
    return _answer(call, _contacts(user, provider), "ready", available, provider=provider, **kept)


def _figures(call: Call, user: str, provider: str) -> tuple[datetime, bool]:
    """Give when the figures are ready, and whether they were there before this request."""
    identifier, now = f"{user}/{provider}", call.platform.clock.now()
    kept = call.store.get(KIND, identifier, call.tenant)
    if kept is not None:
        ready_at = datetime.fromisoformat(kept.body["ready_at"])
        still_computing = ready_at > now
        if still_computing or (not call.query["force_refresh"] and now < ready_at + KEPT):
            return ready_at, True
        call.store.delete(kept)
    ready_at = now + timedelta(seconds=COMPUTING * call.platform.time_scale)
    call.insert(KIND, identifier, {"ready_at": timestamp(ready_at)}, owner=user)
    return ready_at, False


def _answer(call: Call, contacts: list[JsonObject], status: str, available: list[str], **more: Any) -> JsonObject:
    nothing = dict.fromkeys(("provider", "cached_at", "stale_after", "message", "error_message"))
    page: JsonObject = call.paged(contacts)
    shown = {name: page[name] for name in ("contacts", "total_contacts")}
    return {**shown, **nothing, "is_cached": False, "status": status, "available_providers": available, **more}


def _contacts(user: str, provider: str) -> list[JsonObject]:
    count = 60 + number_of(user, provider, "contacts") % 60
    contacts = [_contact(user, provider, number) for number in range(count)]
    return sorted(contacts, key=lambda contact: (-contact["relationship_score"], contact["email"]))


def _contact(user: str, provider: str, number: int) -> JsonObject:
    somebody, drawn = person(user, number), number_of(user, provider, str(number))
    sent, received = drawn % (MOST_MAILS + 1), drawn // 61 % (MOST_MAILS + 1)
    if sent == received == 0:
        sent = 1
    meetings = max(drawn // 3721 % 25 - MOST_MEETINGS, 0)
    exchanges = min(sent, received)
    by_mail = round((2 * exchanges + max(sent, received)) / (3 * MOST_MAILS), 3)
    by_meetings = round(meetings / MOST_MEETINGS, 3)
    return {
        "email": somebody.email,
        "name": somebody.name,
        "sent": sent,
        "received": received,
        "back_and_forth": exchanges,
        "thread_count": max(1, (sent + received) // 4),
        "meeting_count": meetings,
        "is_bidirectional": exchanges > 0,
        "sources": ["email", "calendar"] if meetings else ["email"],
        "email_score": by_mail,
        "meeting_score": by_meetings,
        "relationship_score": round(0.7 * by_mail + 0.3 * by_meetings, 3),
        "reason": f"{sent} emails sent, {received} received, {meetings} meetings.",
    }
