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
    from .mcp_transport import MCPTransport


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class MCPTestConfigRequest(Model):
    """Settings of an MCP server to be tried without saving them.

    Attributes:
        transport: How an MCP server is reached: a local program, or HTTP with or without server-sent events.
        command: Program to start; for `stdio`.
        args: Arguments of the program; for `stdio`.
        url: Address of the server; for `streamable_http` and `sse`.
        env: Environment variables by name, names kept as they are.
        headers: Request headers by name, names kept as they are.

    """

    transport: MCPTransport
    command: str | None
    args: list[str] | None
    url: str | None
    env: dict[str, str | Sealed] | None = field(repr=False)
    headers: dict[str, str | Sealed] | None = field(repr=False)

    _fields: ClassVar[Mapping[str, Field]] = {
        "transport": Field("transport", Ref("mcp_transport", "MCPTransport"), required=True),
        "command": Field("command"),
        "args": Field("args", many(decode_str)),
        "url": Field("url"),
        "env": Field("env", mapping(decode_str), secret=True),
        "headers": Field("headers", mapping(decode_str), secret=True),
    }

    def __init__(
        self,
        *,
        transport: MCPTransport | str,
        command: str | None | Unset = UNSET,
        args: Sequence[str] | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
        env: Mapping[str, str | Sealed] | None | Unset = UNSET,
        headers: Mapping[str, str | Sealed] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["transport"] = transport
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
