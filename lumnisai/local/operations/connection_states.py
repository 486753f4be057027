"""Connections of users to apps as documents: what the operations on them share.

A connection that nobody calls back for gets its outcome when its time has come. The outcome is worked out when the
connection is next read rather than by a timer, so that it also comes after a restart.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from lumnisai.local.call import Call
from lumnisai.local.clock import timestamp
from lumnisai.local.errors import Invalid
from lumnisai.local.json_types import JsonObject
from lumnisai.local.operations.app_catalogue import CONNECTING, MAILBOXES, OUTCOMES
from lumnisai.local.store import Condition, Document

KIND = "connection"
EXPLANATIONS = {
    "failed": "The app refused the connection. Start again with POST /v1/integrations/connections/initiate.",
    "expired": "Nobody gave consent in time. Start again with POST /v1/integrations/connections/initiate.",
}


def subject(call: Call) -> str:
    """Give the id of the user whose connections a request is about."""
    if call.user is None:
        raise Invalid.at(["body", "user_id"], "must not be empty", "string_too_short")
    return call.user


def due(call: Call, app: str) -> str | None:
    """Give the moment when a connection begun now gets its outcome; None means never."""
    if OUTCOMES.get(app) == "pending":
        return None
    return timestamp(call.platform.clock.now() + timedelta(seconds=CONNECTING * call.platform.time_scale))


def connections_of(call: Call, user: str, *where: Condition, provider: str | None = None) -> list[Document]:
    """Read a user's connections as they stand at this moment, oldest first."""
    waiting: list[Condition] = [("status", "=", "pending"), ("_due", "<=", call.now())]
    for connection in call.store.find(call.query_for(KIND, *waiting, owner=user)):
        settle(call, connection)
    through: list[Condition] = [] if provider is None else [("provider", "=", provider)]
    return call.store.find(call.query_for(KIND, *where, *through, owner=user))


def settle(call: Call, connection: Document) -> Document:
    """Give a pending connection whose time has come its outcome."""
    moment = connection.body["_due"]
    if connection.body["status"] != "pending" or moment is None or moment > call.now():
        return connection
    outcome = OUTCOMES.get(connection.body["app_name"], "active")
    if outcome == "active":
        return activate(call, connection, moment)
    return end(call, connection, outcome, EXPLANATIONS[outcome])


def activate(call: Call, connection: Document, moment: str) -> Document:
    """Make a connection active, in place of any other unless the app allows several accounts."""
    body = connection.body
    if body["app_name"] not in MAILBOXES:
        others: list[Condition] = [
            ("app_name", "=", body["app_name"]),
            ("provider", "=", body["provider"]),
            ("@id", "!=", connection.id),
        ]
        call.store.delete_all(call.query_for(KIND, *others, owner=connection.owner))
    # This is the one moment of the interface that is written without its offset.
    connected_at = datetime.fromisoformat(moment).replace(tzinfo=None).isoformat(timespec="microseconds")
    account_id = f"acct_{connection.id.removeprefix('conn_')}"
    metadata = {**body["metadata"], "account_id": account_id}
    changes = {"status": "active", "connected_at": connected_at, "error_message": None, "metadata": metadata}
    return call.store.update(connection, {**body, **changes})


def end(call: Call, connection: Document, status: str, reason: str) -> Document:
    """Note that a connection did not come about."""
    changes = {"status": status, "connected_at": None, "error_message": reason}
    return call.store.update(connection, {**connection.body, **changes})


def state_of(connections: list[Document]) -> JsonObject:
    """Sum up a user's connections to one app: an active one counts most, otherwise the newest."""
    active = [one for one in connections if one.body["status"] == "active"]
    latest = (active or connections)[-1:]
    if not latest:
        return {"status": "not_connected", "connected_at": None, "error_message": None}
    return {name: latest[0].body[name] for name in ("status", "connected_at", "error_message")}


def render(call: Call, connection: Document) -> JsonObject:
    """Show a connection, naming its user as the request does."""
    body: dict[str, Any] = {name: value for name, value in connection.body.items() if not name.startswith("_")}
    return body | {"user_id": call.user_identifier}
