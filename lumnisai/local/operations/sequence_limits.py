"""How much sequences may do a day, and how much of it is used up.

What is used up is counted from the steps that were carried out today, so it moves with them and begins anew at midnight (UTC).
"""

from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta
from typing import Any

from lumnisai.local.call import Call
from lumnisai.local.clock import timestamp
from lumnisai.local.json_types import JsonObject
from lumnisai.local.operations.connection_states import connections_of
from lumnisai.local.store import Document, Query

KIND, STEP = "linkedin_account_limits", "sequence_step"
# What an account without a paid subscription is given.
DAILY = {"connection_request": 25, "message": 40, "inmail": 40, "view_profile": 80, "like_post": 50, "comment_post": 25}
EMAILS = 150


def account_of(call: Call, user: str) -> str:
    """Give the id of the user's newest active LinkedIn account; a user who connected none has one that stands in for it."""
    found = connections_of(call, user, ("app_name", "=", "LINKEDIN"), ("status", "=", "active"))
    return account_id(found[-1]) if found else str(uuid.uuid5(uuid.UUID(user), "linkedin"))


def daily_limits(call: Call, user: str) -> dict[str, int]:
    """Give how often a day each action may be done for a user; what is not listed is not limited."""
    return {**account_limits(call, account_of(call, user))[0], "send": EMAILS}


def used(call: Call, user: str, action: str, moment: str) -> int:
    """Count how often an action was done for a user on the day of a moment."""
    start, end = day_of(moment)
    done: list[Any] = [("action", "=", action), ("sent_at", ">=", start), ("sent_at", "<", end)]
    return call.store.count(Query(STEP, call.tenant, owner=user, where=done))


def day_of(moment: str) -> tuple[str, str]:
    """Give where the day of a moment begins and ends."""
    start = datetime.fromisoformat(moment).astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    return timestamp(start), timestamp(start + timedelta(days=1))


def limit_status(call: Call, user: str) -> dict[str, dict[str, JsonObject]]:
    """Give how far a user has used up the limits, by channel and action."""
    now = call.now()
    resets_at = day_of(now)[1]
    found: dict[str, dict[str, JsonObject]] = {"linkedin": {}, "email": {}}
    for action, limit in daily_limits(call, user).items():
        count = used(call, user, action, now)
        entry = {"used": count, "limit": limit, "remaining": max(limit - count, 0), "resets_at": resets_at}
        found["email" if action == "send" else "linkedin"][action] = entry
    return found


def account_id(connection: Document) -> str:
    """Give the id of the account that a connection leads to."""
    return str(uuid.UUID(connection.id.removeprefix("conn_")))


def account_limits(call: Call, account: str) -> tuple[dict[str, int], str | None]:
    """Give the daily limits of an account, and when they were changed; None means never."""
    document = call.store.get(KIND, account, call.tenant)
    return (dict(DAILY), None) if document is None else (document.body["daily_limits"], document.body["updated_at"])
