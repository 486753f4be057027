# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from attrs import define

from ..types import (
    Field,
    Model,
    Ref,
    decode_uuid,
    many,
    straight,
)

if TYPE_CHECKING:
    from .mcp_tool import MCPTool


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class MCPToolListResponse(Model):
    """The tools of one MCP server.

    Attributes:
        server_id: Id of the server.
        server_name: Name of the server.
        tools: Its tools.
        total: How many tools there are.

    """

    server_id: UUID
    server_name: str
    tools: list[MCPTool]
    total: int

    _fields: ClassVar[Mapping[str, Field]] = {
        "server_id": Field("server_id", decode_uuid, required=True),
        "server_name": Field("server_name", required=True),
        "tools": Field("tools", many(Ref("mcp_tool", "MCPTool")), required=True),
        "total": Field("total", required=True),
    }

    def __init__(
        self,
        *,
        server_id: UUID | str,
        server_name: str,
        tools: Sequence[MCPTool | Mapping[str, Any]],
        total: int,
    ) -> None:
        wire = self._start()
        wire["server_id"] = server_id
        wire["server_name"] = server_name
        wire["tools"] = tools
        wire["total"] = total
