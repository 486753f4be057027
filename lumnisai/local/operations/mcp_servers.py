"""Servers of tools (MCP) that a tenant or a user has registered.

Environment and headers are checked, and not kept: nothing here connects to a server, so the secrets would only be a risk.
"""

from __future__ import annotations

import uuid
from typing import Any

from lumnisai.local.call import Call, operation
from lumnisai.local.choices import require_choice
from lumnisai.local.errors import ApiError, Invalid
from lumnisai.local.json_types import JsonObject
from lumnisai.local.mcp_tools import Address, tools_at
from lumnisai.local.store import Condition, Document, Query

KIND = "mcp_server"
FIXED = ("transport", "scope", "command", "args")
CHANGEABLE = ("name", "description", "url", "env", "headers", "is_active")
SECRET = ("env", "headers")


def _server(call: Call) -> Document:
    return call.get(KIND, str(uuid.UUID(call.path["server_id"])), "MCP server", shared=True)


def _check_address(call: Call) -> None:
    """Hold transport, command, args and url to the rules that the contract tells in words."""
    body = call.body
    transport = require_choice(call, "MCPTransport", body["transport"], ["body", "transport"])
    wanted, others = ("command", ["url"]) if transport == "stdio" else ("url", ["command", "args"])
    if not body.get(wanted, "").strip():
        raise Invalid.at(["body", wanted], f"`{wanted}` is required for the transport {transport}", "missing")
    for name in others:
        if body.get(name):
            raise Invalid.at(["body", name], f"leave `{name}` out: the transport {transport} uses `{wanted}`")


def _check_secrets(call: Call) -> None:
    for name in SECRET:
        for key, value in call.body.get(name, {}).items():
            if not key.strip() or "\0" in key + value:
                raise Invalid.at(["body", name, key], "needs a name, and no NUL characters")
            if name == "env" and "=" in key:
                raise Invalid.at(["body", name, key], "the name of an environment variable cannot contain `=`")
            if name == "headers" and any(sign in key + value for sign in "\r\n"):
                raise Invalid.at(["body", name, key], "a header cannot contain line ends")


def _check_name_is_free(call: Call, name: str, server: Document | None = None) -> None:
    others: list[Condition] = [] if server is None else [("@id", "!=", server.id)]
    if call.store.count(Query(KIND, call.tenant, where=[("name", "=", name), *others])):
        message = f"There is already an MCP server named {name!r}; choose another name."
        raise ApiError(409, "CONFLICT", message)


@operation("create_mcp_server")
async def create_mcp_server(call: Call) -> Any:
    """Register a server for the tenant or for one user."""
    body = call.body
    scope = require_choice(call, "MCPScope", body["scope"], ["body", "scope"])
    if scope == "user" and call.user is None:
        message = "`user_identifier` is required when the scope is user: say whose server it is"
        raise Invalid.at(["body", "user_identifier"], message, "missing")
    if scope == "tenant" and call.user is not None:
        message = "leave `user_identifier` out when the scope is tenant: the server is for everybody"
        raise Invalid.at(["body", "user_identifier"], message)
    if not body["name"].strip():
        raise Invalid.at(["body", "name"], "must not be blank")
    _check_address(call)
    _check_secrets(call)
    _check_name_is_free(call, body["name"])
    stdio, now, server_id = body["transport"] == "stdio", call.now(), str(uuid.uuid4())
    server = {
        "id": server_id,
        "tenant_id": call.tenant,
        "user_id": call.user,
        "scope": scope,
        "name": body["name"],
        "description": body.get("description"),
        "transport": body["transport"],
        "command": body["command"] if stdio else None,
        "args": body.get("args", []) if stdio else None,
        "url": None if stdio else body["url"],
        "is_active": True,
        "created_at": now,
        "updated_at": now,
    }
    return call.insert(KIND, server_id, server, owner=call.user).body


@operation("list_mcp_servers")
async def list_mcp_servers(call: Call) -> Any:
    """List servers, newest first; for a user, the user's own and those of the tenant."""
    where = list[Condition]()
    if call.query["scope"] != "all":
        where.append(("scope", "=", call.query["scope"]))
    if call.query["is_active"] is not None:
        where.append(("is_active", "=", call.query["is_active"]))
    return call.list(call.query_for(KIND, *where, shared=True))


@operation("get_mcp_server")
async def get_mcp_server(call: Call) -> Any:
    """Read a server; its secrets are not given back."""
    return _server(call).body


@operation("update_mcp_server")
async def update_mcp_server(call: Call) -> Any:
    """Change what can be changed."""
    server, body = _server(call), call.body
    for name in FIXED:
        if name in body:
            message = f"`{name}` cannot be changed; register another server and delete this one"
            raise Invalid.at(["body", name], message)
    changes = {name: body[name] for name in CHANGEABLE if name in body}
    if not changes:
        raise Invalid.at(["body"], f"nothing to change: give one of {', '.join(CHANGEABLE)}", "missing")
    if "url" in changes and server.body["transport"] == "stdio":
        raise Invalid.at(["body", "url"], "a server with the transport stdio has a command, not a `url`")
    if "name" in changes:
        if not changes["name"].strip():
            raise Invalid.at(["body", "name"], "must not be blank")
        _check_name_is_free(call, changes["name"], server)
    _check_secrets(call)
    kept = {name: value for name, value in changes.items() if name not in SECRET}
    return call.store.update(server, server.body | kept | {"updated_at": call.now()}).body


@operation("delete_mcp_server")
async def delete_mcp_server(call: Call) -> Any:
    """Forget a server and its secrets."""
    call.store.delete(_server(call))


@operation("list_mcp_server_tools")
async def list_mcp_server_tools(call: Call) -> Any:
    """List what a server offers; one that cannot be used offers nothing."""
    server = _server(call)
    address = Address.of(server.body)
    usable = server.body["is_active"] and address.defect() is None
    tools = tools_at(address) if usable else []
    return {"server_id": server.id, "server_name": server.body["name"], "tools": tools, "total": len(tools)}


@operation("test_mcp_server")
async def test_mcp_server(call: Call) -> Any:
    """Say whether a registered server can be used."""
    server = _server(call).body
    if not server["is_active"]:
        return _failure("the server is switched off; set `is_active` to true to use it")
    return _outcome(Address.of(server))


@operation("test_mcp_server_config")
async def test_mcp_server_config(call: Call) -> Any:
    """Say whether a server with these settings could be used."""
    _check_address(call)
    _check_secrets(call)
    return _outcome(Address.of(call.body))


def _outcome(address: Address) -> JsonObject:
    defect = address.defect()
    if defect is not None:
        return _failure(defect)
    count = len(tools_at(address))
    message = f"The settings are well formed; {count} tools (the local platform connects to no server)."
    return {"success": True, "message": message, "tool_count": count, "error_details": None}


def _failure(why: str) -> JsonObject:
    return {"success": False, "message": "The server cannot be used.", "tool_count": None, "error_details": why}
