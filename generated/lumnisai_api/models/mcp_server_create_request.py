# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Sealed,
    Unset,
    decode_str,
    many,
    mapping,
    straight,
)

if TYPE_CHECKING:
    from .mcp_scope import MCPScope
    from .mcp_transport import MCPTransport


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class MCPServerCreateRequest(Model):
    """Settings of a new MCP server.

    Attributes:
        name: Name of the server; no other may bear it.
        transport: How an MCP server is reached: a local program, or HTTP with or without server-sent events.
        scope: Who may use an MCP server, the whole tenant or one user.
        description: What the server is for.
        user_identifier: UUID or email of the owner. Required when `scope` is `user`, not allowed when it is `tenant`.
        command: Program to start. Required when `transport` is `stdio`.
        args: Arguments of the program; for `stdio` only.
        url: Address of the server, beginning with `http://` or `https://`. Required when `transport` is
            `streamable_http` or `sse`.
        env: Environment variables by name, names kept as they are. Stored encrypted and never given back.
        headers: Request headers by name, names kept as they are. Stored encrypted and never given back.

    """

    name: str
    transport: MCPTransport
    scope: MCPScope
    description: str | None
    user_identifier: str | None
    command: str | None
    args: list[str] | None
    url: str | None
    env: dict[str, str | Sealed] | None = field(repr=False)
    headers: dict[str, str | Sealed] | None = field(repr=False)

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", required=True),
        "transport": Field("transport", Ref("mcp_transport", "MCPTransport"), required=True),
        "scope": Field("scope", Ref("mcp_scope", "MCPScope"), required=True),
        "description": Field("description"),
        "user_identifier": Field("user_identifier"),
        "command": Field("command"),
        "args": Field("args", many(decode_str)),
        "url": Field("url"),
        "env": Field("env", mapping(decode_str), secret=True),
        "headers": Field("headers", mapping(decode_str), secret=True),
    }

    def __init__(
        self,
        *,
        name: str,
        transport: MCPTransport | str,
        scope: MCPScope | str,
        description: str | None | Unset = UNSET,
        user_identifier: str | None | Unset = UNSET,
        command: str | None | Unset = UNSET,
        args: Sequence[str] | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
        env: Mapping[str, str | Sealed] | None | Unset = UNSET,
        headers: Mapping[str, str | Sealed] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["name"] = name
        wire["transport"] = transport
        wire["scope"] = scope
        if description is not UNSET and description is not None:
            wire["description"] = description
        if user_identifier is not UNSET and user_identifier is not None:
            wire["user_identifier"] = user_identifier
        if command is not UNSET and command is not None:
            wire["command"] = command
        if args is not UNSET and args is not None:
            wire["args"] = args
        if url is not UNSET and url is not None:
            wire["url"] = url
        if env is not UNSET and env is not None:
            wire["env"] = env
        if headers is not UNSET and headers is not None:
            wire["headers"] = headers
