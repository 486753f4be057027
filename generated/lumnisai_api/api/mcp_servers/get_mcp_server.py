# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote
from uuid import UUID

from ...types import (
    UNSET,
    Decoder,
    Ref,
    Request,
    Unset,
)

if TYPE_CHECKING:
    from ...models.mcp_server import MCPServer


_parse: Decoder[MCPServer] = Ref("mcp_server", "MCPServer")


def get_mcp_server(
    server_id: UUID | str,
    *,
    user_id: str | None | Unset = UNSET,
) -> Request[MCPServer]:
    """Read an MCP server.

    One MCP server without its environment and headers, which are never given back.
    """
    return Request(
        "get_mcp_server",
        "GET",
        "/v1/mcp-servers/{server_id}".format(
            server_id=quote(str(server_id), safe=""),
        ),
        _parse,
        query={
            "user_id": user_id,
        },
    )
