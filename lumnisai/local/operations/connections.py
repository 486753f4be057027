"""The life of a user's connection to an app."""

from __future__ import annotations

import uuid
from typing import Any
from urllib.parse import urlencode

from lumnisai.local.call import Call, operation
from lumnisai.local.errors import ApiError, Invalid
from lumnisai.local.json_types import JsonObject
from lumnisai.local.operations.app_catalogue import KEY_FIELDS, known_app
from lumnisai.local.operations.connection_states import (
    KIND,
    activate,
    connections_of,
    due,
    end,
    render,
    settle,
    state_of,
    subject,
)
from lumnisai.local.operations.enabled_apps import app_of, is_enabled, provider_of
from lumnisai.local.operations.linkedin import LINKEDIN, stop_sync
from lumnisai.local.store import Condition, Document

# Nothing answers at this address: it stands for the page where the user gives consent.
CONSENT_PAGE = "https://connect.lumnisai.example/oauth/authorize"
RETURN_ADDRESSES = ("redirect_url", "success_redirect_url", "failure_redirect_url")


@operation("initiate_connection")
async def initiate_connection(call: Call) -> Any:
    """Begin to connect a user to an app, in place of an attempt that has not led anywhere."""
    user, app = subject(call), app_of(call.body["app_name"])
    provider = provider_of(app, call.body.get("provider"))
    if not is_enabled(call, app):
        message = f"{app} is not enabled for this tenant; enable it with PUT /v1/integrations/apps/{app}?enabled=true."
        raise ApiError(403, "APP_NOT_ENABLED", message)
    if app in KEY_FIELDS:
        _check_key_fields(app, call.body.get("connection_params") or {})
    for attempt in connections_of(call, user, ("app_name", "=", app), ("status", "!=", "active"), provider=provider):
        call.store.delete(attempt)
    connection = _begin(call, user, app, provider)
    if app in KEY_FIELDS:
        activate(call, connection, call.now())
        return {"redirect_url": None, "status": "active", "message": f"{app} is connected with the key that was given."}
    query = {"connection_id": connection.id, "app": app}
    query |= {name: call.body[name] for name in RETURN_ADDRESSES if name in call.body}
    message = "Send the user to the redirect address"
    if connection.body["_due"] is None:
        message += "; the connection waits for POST /v1/integrations/connections/callback."
    else:
        message += "; here the connection also gets its outcome by itself, after a moment."
    return {"redirect_url": f"{CONSENT_PAGE}?{urlencode(query)}", "status": "pending", "message": message}


@operation("handle_connection_callback")
async def handle_connection_callback(call: Call) -> Any:
    """Take in what the app's OAuth server said; it counts for more than an outcome that came by itself."""
    connection_id, error, code = call.body["connection_id"], call.body.get("error"), call.body.get("code")
    if not code and not error:
        message = "give the `code` that the app sent, or its `error`"
        raise Invalid.at(["body", "code"], message, "missing")
    connection = settle(call, call.get(KIND, connection_id, "Connection"))
    app, status, answered = connection.body["app_name"], connection.body["status"], connection.body["_answered"]
    wanted = "failed" if error else "active"
    if answered and status != wanted:
        message = f"Connection {connection_id} is already {status}; start anew with initiate_connection."
        raise ApiError(409, "CONFLICT", message)
    if status != wanted:
        if error:
            connection = end(call, connection, "failed", f"{app} refused the connection: {error}")
            if app == LINKEDIN and connection.owner is not None:
                stop_sync(call, connection.owner)
        else:
            connection = activate(call, connection, call.now())
    call.store.update(connection, {**connection.body, "_answered": True})
    message = connection.body["error_message"] or f"{app} is connected."
    return {"success": not error, "status": wanted, "message": message}


@operation("get_connection_status")
async def get_connection_status(call: Call) -> Any:
    """Say whether a user is connected to an app."""
    app = app_of(call.path["app_name"])
    connections = connections_of(call, subject(call), ("app_name", "=", app), provider=call.query["provider"])
    answer: JsonObject = {"app_name": app, **state_of(connections)}
    if call.query["include_enabled"]:
        answer["is_enabled"] = is_enabled(call, app)
    return answer


@operation("get_connections_batch")
async def get_connections_batch(call: Call) -> Any:
    """Say of several apps whether a user is connected to them."""
    user, provider = subject(call), call.body.get("provider")
    by_app: dict[str, list[Document]] = {}
    for connection in connections_of(call, user, provider=provider):
        by_app.setdefault(connection.body["app_name"], []).append(connection)
    states: list[JsonObject] = []
    for name in call.body["app_names"]:
        app = name.strip().upper()
        state = state_of(by_app.get(app, []))
        if known_app(app) is None:
            # One misspelt name must not cost the answer for the others.
            state["error_message"] = f"There is no app {app}."
        states.append({"app_name": app, **state, "is_enabled": is_enabled(call, app)})
    active = sum(state["status"] == "active" for state in states)
    return {
        "user_id": call.user_identifier,
        "connections": states,
        "total_checked": len(states),
        "active_count": active,
    }


@operation("list_connections")
async def list_connections(call: Call) -> Any:
    """List a user's connections, oldest first."""
    wanted = [name.strip().upper() for name in (call.query["app_filter"] or "").split(",") if name.strip()]
    where: list[Condition] = [("app_name", "in", wanted)] if wanted else []
    found = connections_of(call, subject(call), *where, provider=call.query["provider"])
    return {"user_id": call.user_identifier, "connections": [render(call, one) for one in found]}


@operation("disconnect_app")
async def disconnect_app(call: Call) -> Any:
    """End a user's connections to an app, or the one to a given account."""
    user, app, account = subject(call), app_of(call.body["app_name"]), call.body.get("account_id")
    found = connections_of(call, user, ("app_name", "=", app), provider=call.body.get("provider"))
    if account is not None:
        found = [one for one in found if account in (one.id, one.body["metadata"].get("account_id"))]
    if not found:
        which = "" if account is None else f" with the account {account}"
        raise ApiError(404, "NOT_FOUND", f"User {call.user_identifier} has no connection to {app}{which}.")
    for connection in found:
        call.store.delete(connection)
    if app == LINKEDIN:
        stop_sync(call, user)
    ended = f"{len(found)} accounts of {app} were" if len(found) > 1 else f"{app} was"
    return {"success": True, "message": f"{ended} disconnected."}


def _begin(call: Call, user: str, app: str, provider: str) -> Document:
    connection_id = f"conn_{uuid.uuid4().hex}"
    integration_id = call.body.get("integration_id")
    body: JsonObject = {
        "connection_id": connection_id,
        "tenant_id": call.tenant,
        "user_id": call.user_identifier,
        "provider": provider,
        "app_name": app,
        "status": "pending",
        "connected_at": None,
        "metadata": {} if integration_id is None else {"integration_id": integration_id},
        "error_message": None,
        "_due": due(call, app),
        "_answered": False,
    }
    return call.insert(KIND, connection_id, body, owner=user)


def _check_key_fields(app: str, given: JsonObject) -> None:
    missing = [field["name"] for field in KEY_FIELDS[app] if field["required"] and not given.get(field["name"])]
    if missing:
        message = f"{app} takes no OAuth: give {' and '.join(f'`{name}`' for name in missing)} here"
        raise Invalid.at(["body", "connection_params"], message, "missing")
