# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    decode_datetime,
    decode_str,
    decode_uuid,
    either,
    many,
    straight,
)

if TYPE_CHECKING:
    from .mcp_scope import MCPScope
    from .mcp_transport import MCPTransport


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class MCPServer(Model):
    """A registered MCP server. Its environment and headers never come back.

    Attributes:
        id: Id of the server.
        tenant_id: Tenant the server belongs to.
        scope: Who may use an MCP server, the whole tenant or one user.
        name: Name of the server.
        transport: How an MCP server is reached: a local program, or HTTP with or without server-sent events.
        is_active: Whether the server is switched on.
        created_at: When the server was registered.
        updated_at: When the server was last changed.
        user_id: Owner, normally a UUID; null when the scope is the tenant.
        description: What the server is for.
        command: Program to start; for `stdio`.
        args: Arguments of the program; for `stdio`.
        url: Address of the server; for `streamable_http` and `sse`.

    """

    id: UUID
    tenant_id: UUID
    scope: MCPScope
    name: str
    transport: MCPTransport
    is_active: bool
    created_at: datetime.datetime
    updated_at: datetime.datetime
    user_id: UUID | str | None
    description: str | None
    command: str | None
    args: list[str] | None
    url: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", decode_uuid, required=True),
        "tenant_id": Field("tenant_id", decode_uuid, required=True),
        "scope": Field("scope", Ref("mcp_scope", "MCPScope"), required=True),
        "name": Field("name", required=True),
        "transport": Field("transport", Ref("mcp_transport", "MCPTransport"), required=True),
        "is_active": Field("is_active", required=True),
        "created_at": Field("created_at", decode_datetime, required=True),
        "updated_at": Field("updated_at", decode_datetime, required=True),
        "user_id": Field("user_id", either(decode_uuid, decode_str)),
        "description": Field("description"),
        "command": Field("command"),
        "args": Field("args", many(decode_str)),
        "url": Field("url"),
    }

    def __init__(
        self,
        *,
        id: UUID | str,
        tenant_id: UUID | str,
        scope: MCPScope | str,
        name: str,
        transport: MCPTransport | str,
        is_active: bool,
        created_at: datetime.datetime | str,
        updated_at: datetime.datetime | str,
        user_id: UUID | str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        command: str | None | Unset = UNSET,
        args: Sequence[str] | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["id"] = id
        wire["tenant_id"] = tenant_id
        wire["scope"] = scope
        wire["name"] = name
        wire["transport"] = transport
        wire["is_active"] = is_active
        wire["created_at"] = created_at
        wire["updated_at"] = updated_at
        if user_id is not UNSET:
            wire["user_id"] = user_id
        if description is not UNSET:
            wire["description"] = description
        if command is not UNSET:
            wire["command"] = command
        if args is not UNSET:
            wire["args"] = args
        if url is not UNSET:
            wire["url"] = url
