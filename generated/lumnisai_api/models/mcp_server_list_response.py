# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    Ref,
    many,
    straight,
)

if TYPE_CHECKING:
    from .mcp_server import MCPServer


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class MCPServerListResponse(Model):
    """One page of MCP servers.

    Attributes:
        servers: The servers of this page.
        total: Servers in all.
        skip: Servers skipped, as asked for.
        limit: Servers per page, as asked for.

    """

    servers: list[MCPServer]
    total: int
    skip: int
    limit: int

    _fields: ClassVar[Mapping[str, Field]] = {
        "servers": Field("servers", many(Ref("mcp_server", "MCPServer")), required=True),
        "total": Field("total", required=True),
        "skip": Field("skip", required=True),
        "limit": Field("limit", required=True),
    }

    def __init__(
        self,
        *,
        servers: Sequence[MCPServer | Mapping[str, Any]],
        total: int,
        skip: int,
        limit: int,
    ) -> None:
        wire = self._start()
        wire["servers"] = servers
        wire["total"] = total
        wire["skip"] = skip
        wire["limit"] = limit
