"""The LinkedIn account of a user: its plan, its credits, and what it allows in a day."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, NamedTuple

from lumnisai.local.call import Call
from lumnisai.local.clock import timestamp
from lumnisai.local.json_types import JsonObject
from lumnisai.local.operations.conversation_records import MESSAGE
from lumnisai.local.store import Condition, Document

KIND = "messaging_account"
FRESH = timedelta(hours=1)


class Plan(NamedTuple):
    """What a LinkedIn plan brings."""

    feature: str
    monthly: int
    most: int
    inmails: int = 25


PLANS = {
    "basic": Plan("classic", 0, 0),
    "premium": Plan("classic", 5, 15),
    "sales_navigator": Plan("sales_navigator", 50, 150),
    "recruiter_lite": Plan("recruiter", 30, 120),
    "recruiter_corporate": Plan("recruiter", 150, 600, inmails=1000),
}
FIRST_PLAN = "sales_navigator"
DAILY = {"direct_message": 100, "connection_request": 40}


def account_of(call: Call, owner: str) -> Document:
    """Read a user's account; everybody has one from the beginning."""
    document = call.store.get(KIND, owner, call.tenant)
    if document is not None:
        return document
    credits_, now = PLANS[FIRST_PLAN].monthly, call.now()
    body: JsonObject = {
        "subscription_type": FIRST_PLAN,
        "credits": credits_,
        # What the platform last saw at the provider.
        "seen": credits_,
        "seen_at": now,
        "connected_at": now,
    }
    return call.insert(KIND, owner, body, owner=owner)


def plan_of(account: Document) -> Plan:
    """Give the plan of an account; one that is not known brings nothing."""
    return PLANS.get(account.body["subscription_type"], PLANS["basic"])


def seen(call: Call, account: Document, *, anew: bool, longest: timedelta | None = None) -> Document:
    """Look at the credits of an account, anew when wanted or when the last look is too long ago."""
    age = call.platform.clock.now() - datetime.fromisoformat(account.body["seen_at"])
    if not anew and (longest is None or age < longest):
        return account
    return call.store.update(account, {**account.body, "seen": account.body["credits"], "seen_at": call.now()})


def spend(call: Call, owner: str) -> None:
    """Take one credit away; the next look at the provider shows it."""
    account = account_of(call, owner)
    call.store.update(account, {**account.body, "credits": max(account.body["credits"] - 1, 0)})


def sent_today(call: Call, owner: str, field: str, value: str) -> int:
    """Count what a user has sent since midnight (UTC) by a method or on a channel."""
    midnight = call.platform.clock.now().replace(hour=0, minute=0, second=0, microsecond=0)
    where: list[Condition] = [(field, "=", value), ("direction", "=", "outbound"), ("sent_at", ">=", timestamp(midnight))]
    # What was synced was sent before, elsewhere.
    return call.store.count(call.query_for(MESSAGE, *where, ("_method", "!=", None), owner=owner))


def daily_limit(account: Document, method: str) -> int:
    """Give how often a method may be used in a day."""
    return plan_of(account).inmails if method == "inmail" else DAILY[method]


def subscriptions(account: Document) -> list[dict[str, Any]]:
    """Show the plans of an account: here it is one."""
    plan = plan_of(account)
    return [
        {
            "type": account.body["subscription_type"],
            "feature": plan.feature,
            "inmail_credits_remaining": account.body["seen"],
            "inmail_credits_updated_at": account.body["seen_at"],
            "monthly_allowance": plan.monthly,
            "max_accumulation": plan.most,
            "is_active": True,
        }
    ]
