"""The copying of the contacts in a user's CRM.

How far a copy has come follows from when it began, so it goes on through a restart and needs no timer.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from lumnisai.local.call import Call, Reply, operation
from lumnisai.local.clock import timestamp
from lumnisai.local.json_types import JsonObject
from lumnisai.local.operations.connection_states import subject
from lumnisai.local.operations.crm_connections import is_connected, provider_of, require_connection
from lumnisai.local.operations.crm_records import number_of

KIND = "crm_contacts"
# Simulated seconds that a copy takes.
COPYING = 8.0
NEVER: JsonObject = {"started_at": None, "reconciled_at": None, "count": 0}


@operation("sync_crm_contacts")
async def sync_crm_contacts(call: Call) -> Any:
    """Start a copy, unless one is being made."""
    user, provider = subject(call), provider_of(call)
    require_connection(call, user, provider)
    copy = _settled(call, user, provider)
    if copy["started_at"] is not None:
        return Reply({"status": "already_in_progress", "provider": provider}, status=200)
    _write(call, user, provider, {**copy, "started_at": call.now()})
    return Reply({"status": "started", "provider": provider}, status=202)


@operation("get_crm_contacts_sync_status")
async def get_crm_contacts_sync_status(call: Call) -> Any:
    """Say how far the copy has come."""
    user, provider = subject(call), provider_of(call)
    copy = _settled(call, user, provider)
    return {
        "provider": provider,
        "connected": is_connected(call, user, provider),
        "sync_in_progress": copy["started_at"] is not None,
        "last_reconciled_at": copy["reconciled_at"],
        "synced_count": _count(call, user, provider, copy),
        "total_in_crm": None,
    }


def has_copy(call: Call, user: str, provider: str) -> bool:
    """Tell whether a whole copy of the contacts was made."""
    return _settled(call, user, provider)["reconciled_at"] is not None


def _settled(call: Call, user: str, provider: str) -> JsonObject:
    """Read the copy, noting its end when its time has come or the CRM was disconnected."""
    document = call.store.get(KIND, f"{user}/{provider}", call.tenant)
    copy = NEVER if document is None else document.body
    if copy["started_at"] is None:
        return copy
    if _share(call, copy) >= 1:
        length = timedelta(seconds=COPYING * call.platform.time_scale)
        ended_at = timestamp(datetime.fromisoformat(copy["started_at"]) + length)
        copy = {"started_at": None, "reconciled_at": ended_at, "count": _found(user, provider)}
    elif not is_connected(call, user, provider):
        copy = {**copy, "started_at": None, "count": _count(call, user, provider, copy)}
    else:
        return copy
    _write(call, user, provider, copy)
    return copy


def _write(call: Call, user: str, provider: str, copy: JsonObject) -> None:
    document = call.store.get(KIND, f"{user}/{provider}", call.tenant)
    if document is None:
        call.insert(KIND, f"{user}/{provider}", copy, owner=user)
    else:
        call.store.update(document, copy)


def _share(call: Call, copy: JsonObject) -> float:
    if call.platform.time_scale <= 0:
        return 1
    passed = (call.platform.clock.now() - datetime.fromisoformat(copy["started_at"])).total_seconds()
    # A clock that was set back must not lead to negative progress.
    return min(max(passed / call.platform.time_scale / COPYING, 0), 1)


def _count(call: Call, user: str, provider: str, copy: JsonObject) -> int:
    if copy["started_at"] is None:
        return int(copy["count"])
    return max(int(copy["count"]), int(_share(call, copy) * _found(user, provider)))


def _found(user: str, provider: str) -> int:
    return 200 + number_of(user, provider) % 1800
