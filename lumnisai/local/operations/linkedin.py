"""The import of a user's LinkedIn messages and connections.

How far an import has come follows from when it began, so it goes on through a restart and needs no timer.
"""

from __future__ import annotations

import uuid
from datetime import datetime, timedelta
from typing import Any

from lumnisai.local.call import Call, operation
from lumnisai.local.clock import timestamp
from lumnisai.local.json_types import JsonObject
from lumnisai.local.operations.connection_states import connections_of, subject
from lumnisai.local.store import Document

KIND, LINKEDIN = "linkedin_sync", "LINKEDIN"
# Simulated seconds that reading the messages and then the network takes.
MESSAGES, NETWORK = 4.0, 6.0
CONTACTS_TO_A_PAGE = 20
NEVER: JsonObject = {
    "contacts": 0,
    "stored": 0,
    "messages_read": False,
    "network_read": False,
    "network_read_at": None,
    "last_synced_at": None,
    "started_at": None,
}


@operation("get_linkedin_sync_status")
async def get_linkedin_sync_status(call: Call) -> Any:
    """Say how far the import has come."""
    user = subject(call)
    connected, sync = _is_connected(call, user), _settled(call, user)
    messages, network = _shares(call, sync)
    contacts, stored = _counts(call, user, sync)
    reading = messages is not None and messages < 1
    answer: JsonObject = {
        "connected": connected,
        "sync_in_progress": messages is not None,
        "last_synced_at": sync["last_synced_at"],
        "linkedin_profile_url": f"https://www.linkedin.com/in/local-{user[:8]}" if connected else None,
        "contact_history": None,
        "connections": None,
    }
    if connected or sync != NEVER:
        answer["contact_history"] = {
            **_phase(messages, begun=True, read=sync["messages_read"]),
            "contacts_messaged": contacts,
            "current_page": 1 + contacts // CONTACTS_TO_A_PAGE if reading else None,
        }
        answer["connections"] = {
            **_phase(network, begun=messages == 1, read=sync["network_read"]),
            "connections_stored": stored,
            "last_synced_at": sync["network_read_at"],
        }
    return answer


@operation("trigger_linkedin_sync")
async def trigger_linkedin_sync(call: Call) -> Any:
    """Start the import, unless it runs already or there is nothing to import from."""
    user = subject(call)
    if not _is_connected(call, user):
        message = "No LinkedIn account is connected; enable LINKEDIN, then connect it with initiate_connection."
        return {"status": "no_account", "message": message}
    sync = _settled(call, user)
    if sync["started_at"] is not None:
        return {"status": "already_running", "message": "The sync that was started before is still running."}
    _write(call, user, {**sync, "started_at": call.now(), "messages_read": False, "network_read": False})
    return {"status": "started", "message": "The sync has started; follow it with get_linkedin_sync_status."}


@operation("delete_linkedin_connections")
async def delete_linkedin_connections(call: Call) -> Any:
    """Remove what was imported of the network but the contacts that were messaged, ending an import that runs."""
    user = subject(call)
    stop_sync(call, user)
    sync = _settled(call, user)
    kept = min(sync["stored"], sync["contacts"])
    deleted = sync["stored"] - kept
    if deleted:
        _write(call, user, {**sync, "stored": kept, "network_read": False, "network_read_at": None})
    message = f"{deleted} connections were deleted; {kept} that have been messaged stay."
    return {"deleted_count": deleted, "message": message}


def stop_sync(call: Call, user: str) -> None:
    """End an import that runs, keeping what it brought so far."""
    sync = _settled(call, user)
    if sync["started_at"] is not None:
        messages, _ = _shares(call, sync)
        contacts, stored = _counts(call, user, sync)
        changes = {"contacts": contacts, "stored": stored, "messages_read": messages == 1, "started_at": None}
        _write(call, user, {**sync, **changes})


def _is_connected(call: Call, user: str) -> bool:
    return bool(connections_of(call, user, ("app_name", "=", LINKEDIN), ("status", "=", "active")))


def _document(call: Call, user: str) -> Document | None:
    return call.store.get(KIND, user, call.tenant)


def _write(call: Call, user: str, sync: JsonObject) -> None:
    document = _document(call, user)
    if document is None:
        call.insert(KIND, user, sync, owner=user)
    else:
        call.store.update(document, sync)


def _settled(call: Call, user: str) -> JsonObject:
    """Read the import, noting its end when its time has come."""
    document = _document(call, user)
    sync = NEVER if document is None else document.body
    if sync["started_at"] is None or _shares(call, sync) != (1, 1):
        return sync
    contacts, stored = _found(user)
    length = timedelta(seconds=(MESSAGES + NETWORK) * call.platform.time_scale)
    ended_at = timestamp(datetime.fromisoformat(sync["started_at"]) + length)
    ended = {
        "contacts": contacts,
        "stored": stored,
        "messages_read": True,
        "network_read": True,
        "network_read_at": ended_at,
        "last_synced_at": ended_at,
        "started_at": None,
    }
    _write(call, user, ended)
    return ended


def _shares(call: Call, sync: JsonObject) -> tuple[float | None, float | None]:
    """Give the shares of the messages and of the network that a running import has read; None when none runs."""
    if sync["started_at"] is None:
        return None, None
    passed = (call.platform.clock.now() - datetime.fromisoformat(sync["started_at"])).total_seconds()
    scale = call.platform.time_scale
    if scale <= 0:
        return 1, 1
    # A clock that was set back must not lead to negative progress.
    simulated = max(passed / scale, 0)
    return min(simulated / MESSAGES, 1), min(max(simulated - MESSAGES, 0) / NETWORK, 1)


def _counts(call: Call, user: str, sync: JsonObject) -> tuple[int, int]:
    messages, network = _shares(call, sync)
    contacts, stored = _found(user)
    return max(sync["contacts"], int(contacts * (messages or 0))), max(sync["stored"], int(stored * (network or 0)))


def _found(user: str) -> tuple[int, int]:
    """Give the contacts messaged and the connections that the user's account holds, always the same for a user."""
    number = uuid.UUID(user).int
    contacts = 40 + number % 61
    return contacts, contacts + 150 + number % 251


def _phase(share: float | None, *, begun: bool, read: bool) -> JsonObject:
    if read or share == 1:
        return {"status": "complete", "progress_percent": 100}
    if share is None or not begun:
        return {"status": "not_started", "progress_percent": 0}
    # Cut rather than rounded, so that nothing unfinished shows 100.
    return {"status": "in_progress", "progress_percent": int(share * 1000) / 10}
