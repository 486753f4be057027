# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import (
    UNSET,
    Decoder,
    Ref,
    Request,
    Unset,
)

if TYPE_CHECKING:
    from ...models.mcp_scope_filter import MCPScopeFilter
    from ...models.mcp_server_list_response import MCPServerListResponse


_parse: Decoder[MCPServerListResponse] = Ref("mcp_server_list_response", "MCPServerListResponse")


def list_mcp_servers(
    *,
    scope: MCPScopeFilter | str | None | Unset = UNSET,
    user_identifier: str | None | Unset = UNSET,
    is_active: bool | None | Unset = UNSET,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> Request[MCPServerListResponse]:
    """List MCP servers.

    MCP servers the tenant has registered, its own and those of its users, one page at a time. Not settled: the
    order.
    """
    return Request(
        "list_mcp_servers",
        "GET",
        "/v1/mcp-servers",
        _parse,
        query={
            "scope": scope,
            "user_identifier": user_identifier,
            "is_active": is_active,
            "skip": skip,
            "limit": limit,
        },
    )
