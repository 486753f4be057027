"""LinkedIn, as far as messages go: who is connected, and what the account of the user allows."""

from __future__ import annotations

from typing import Any

from lumnisai.local.call import Call, operation
from lumnisai.local.errors import Invalid
from lumnisai.local.json_types import JsonObject
from lumnisai.local.operations.conversation_records import owner_of
from lumnisai.local.operations.messaging_accounts import (
    FRESH,
    account_of,
    daily_limit,
    plan_of,
    seen,
    sent_today,
    subscriptions,
)
from lumnisai.local.operations.messaging_delivery import Message, deliver
from lumnisai.local.operations.messaging_people import LINKEDIN, Person, chat_id
from lumnisai.local.store import Document

USUAL_ESCALATION_DAYS = 7


@operation("check_linkedin_connection")
async def check_linkedin_connection(call: Call) -> Any:
    """Say how a person is connected to the user."""
    person = Person.of(call.body)
    if person.key(LINKEDIN) is None:
        raise Invalid.at(["body"], "give `linkedin_url` or `provider_id`", "missing")
    return _connection(call, person)


@operation("batch_check_linkedin_connections")
async def batch_check_linkedin_connections(call: Call) -> Any:
    """Say how several people are connected to the user."""
    results: dict[str, JsonObject] = {}
    for place, prospect in enumerate(call.body["prospects"]):
        if prospect["prospect_id"] in results:
            raise Invalid.at(["body", "prospects", place, "prospect_id"], "is there already", "value_error")
        results[prospect["prospect_id"]] = _connection(call, Person.of(prospect))
    connected = sum(result["connected"] for result in results.values())
    summary = {"total": len(results), "connected": connected, "not_connected": len(results) - connected}
    return {"results": results, "summary": summary}


@operation("send_linkedin_outreach")
async def send_linkedin_outreach(call: Call) -> Any:
    """Write to a person in the way that is open."""
    body = call.body
    identifiers = {"linkedin_url": body.get("prospect_linked_in_url"), "provider_id": body.get("prospect_provider_id")}
    escalates = body.get("enable_escalation", False)
    message = Message(
        channel=LINKEDIN,
        person=Person.of(identifiers, body["prospect_name"]),
        content=body["content"],
        subject=body.get("subject"),
        project_id=body.get("project_id"),
        external_id=body.get("prospect_external_id"),
        is_priority=body.get("is_priority", False),
        escalation_days=body.get("escalation_days", USUAL_ESCALATION_DAYS) if escalates else None,
    )
    return deliver(call, owner_of(call), message)


@operation("get_linkedin_account_info")
async def get_linkedin_account_info(call: Call) -> Any:
    """Show the account: plan, credits, and what was sent today."""
    owner = owner_of(call)
    account = seen(call, account_of(call, owner), anew=bool(call.query["force_refresh"]), longest=FRESH)
    plan = plan_of(account)
    methods = {"inmail": "inmail", "direct_messages": "direct_message", "connection_requests": "connection_request"}
    sent = {name: sent_today(call, owner, "_method", method) for name, method in methods.items()}
    limits = {name: daily_limit(account, method) for name, method in methods.items()}
    return {
        "connected": True,
        "account_id": f"acct_{owner[:8]}",
        "connected_at": account.body["connected_at"],
        "subscriptions": subscriptions(account),
        "subscription_type": account.body["subscription_type"],
        "feature": plan.feature,
        "inmail_credits_remaining": account.body["seen"],
        "inmail_credits_updated_at": account.body["seen_at"],
        "monthly_inmail_allowance": plan.monthly,
        "max_inmail_accumulation": plan.most,
        "can_send_inmail": account.body["seen"] > 0,
        "can_use_sales_navigator_api": plan.feature == "sales_navigator",
        "can_use_recruiter_api": plan.feature == "recruiter",
        **{f"{name}_sent_today": count for name, count in sent.items()},
        **{f"{channel}_sent_today": sent_today(call, owner, "_channel", channel) for channel in ("gmail", "outlook")},
        **{f"{method}_daily_limit": limits[name] for name, method in methods.items()},
        **{f"{name}_remaining_today": max(limits[name] - sent[name], 0) for name in methods},
        "unipile_status": "OK",
    }


@operation("get_linkedin_credits")
async def get_linkedin_credits(call: Call) -> Any:
    """Show the credits as they are stored, or as they are now."""
    anew = bool(call.query["force_refresh"])
    return _credits(seen(call, account_of(call, owner_of(call)), anew=anew), is_real_time=anew)


@operation("refresh_linkedin_credits")
async def refresh_linkedin_credits(call: Call) -> Any:
    """Show the credits as they are now."""
    return _credits(seen(call, account_of(call, owner_of(call)), anew=True), is_real_time=True)


@operation("update_linkedin_subscription")
async def update_linkedin_subscription(call: Call) -> Any:
    """Record the plan; without a number of credits, with what it brings in a month."""
    account = account_of(call, owner_of(call))
    given = call.body.get("inmail_credits")
    if given is not None and given < 0:
        raise Invalid.at(["body", "inmail_credits"], "must not be negative", "greater_than_equal")
    account = call.store.update(account, {**account.body, "subscription_type": call.body["subscription_type"]})
    credits_ = plan_of(account).monthly if given is None else given
    call.store.update(account, {**account.body, "credits": credits_, "seen": credits_, "seen_at": call.now()})
    return {"success": True}


def _connection(call: Call, person: Person) -> JsonObject:
    owner = owner_of(call)
    if person.key(LINKEDIN) is None:
        return {"connected": False, "provider_id": None, "chat_id": None, "can_message": False, "can_inmail": False}
    has_credits = account_of(call, owner).body["credits"] > 0
    return {
        "connected": person.is_connected,
        "provider_id": person.member_id,
        "chat_id": chat_id(owner, person) if person.is_connected else None,
        "can_message": person.is_connected,
        "can_inmail": has_credits or person.is_open_profile,
        "is_open_profile": person.is_open_profile,
        "network_distance": person.distance,
    }


def _credits(account: Document, *, is_real_time: bool) -> JsonObject:
    return {
        "subscriptions": subscriptions(account),
        "subscription_type": account.body["subscription_type"],
        "credits_remaining": account.body["seen"],
        "credits_updated_at": account.body["seen_at"],
        "is_real_time": is_real_time,
        "can_send_inmail": account.body["seen"] > 0,
    }
