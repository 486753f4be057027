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
    from ...models.mcp_tool_list_response import MCPToolListResponse


_parse: Decoder[MCPToolListResponse] = Ref("mcp_tool_list_response", "MCPToolListResponse")


def list_mcp_server_tools(
    server_id: UUID | str,
    *,
    user_id: str | None | Unset = UNSET,
) -> Request[MCPToolListResponse]:
    """List the tools of an MCP server.

    Tools that the server offers. Not settled: the platform may answer with an empty list for the time being.
    """
    return Request(
        "list_mcp_server_tools",
        "GET",
        "/v1/mcp-servers/{server_id}/tools".format(
            server_id=quote(str(server_id), safe=""),
        ),
        _parse,
        query={
            "user_id": user_id,
        },
    )
