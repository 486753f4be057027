"""The daily limits of LinkedIn accounts, and how far a user has used up the limits."""

from __future__ import annotations

from typing import Any

from lumnisai.local.call import Call, operation
from lumnisai.local.errors import ApiError
from lumnisai.local.json_types import JsonObject
from lumnisai.local.operations.connection_states import connections_of, subject
from lumnisai.local.operations.sequence_limits import (
    DAILY,
    KIND,
    account_id,
    account_limits,
    account_of,
    day_of,
    limit_status,
    used,
)
from lumnisai.local.operations.sequence_runs import settle_due


@operation("get_sequence_rate_limit_status")
async def get_sequence_rate_limit_status(call: Call) -> Any:
    """Give how far the limits are used up."""
    settle_due(call)
    return limit_status(call, subject(call))


@operation("get_linkedin_account_rate_limits")
async def get_linkedin_account_rate_limits(call: Call) -> Any:
    """Give the limits of one account."""
    settle_due(call)
    return _render(call, _asked_for(call))


@operation("update_linkedin_account_rate_limits")
async def update_linkedin_account_rate_limits(call: Call) -> Any:
    """Change the limits that are given."""
    account = _asked_for(call)
    given = {action: limit for action, limit in call.body["daily_limits"].items() if action in DAILY}
    body = {"daily_limits": account_limits(call, account)[0] | given, "updated_at": call.now()}
    document = call.store.get(KIND, account, call.tenant)
    if document is None:
        call.insert(KIND, account, body, owner=subject(call))
    else:
        call.store.update(document, body)
    return _render(call, account)


def _asked_for(call: Call) -> str:
    user, wanted = subject(call), call.query["account_id"]
    if wanted is None or wanted == account_of(call, user):
        return account_of(call, user)
    connected = connections_of(call, user, ("app_name", "=", "LINKEDIN"), ("status", "=", "active"))
    if wanted not in [account_id(one) for one in connected]:
        raise ApiError(404, "NOT_FOUND", f"LinkedIn account {wanted} not found.")
    return str(wanted)


def _render(call: Call, account: str) -> JsonObject:
    limits, updated_at = account_limits(call, account)
    now, user = call.now(), subject(call)
    return {
        "account_id": account,
        "daily_limits": limits,
        "daily_action_counts": {action: used(call, user, action, now) for action in DAILY},
        "last_reset_date": now[:10],
        "updated_at": updated_at or day_of(now)[0],
    }
