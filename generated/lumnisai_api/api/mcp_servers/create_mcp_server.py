# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...types import (
    UNSET,
    Decoder,
    Ref,
    Request,
    Unset,
)

if TYPE_CHECKING:
    from ...models.mcp_server import MCPServer
    from ...models.mcp_server_create_request import MCPServerCreateRequest


_parse: Decoder[MCPServer] = Ref("mcp_server", "MCPServer")


def create_mcp_server(
    *,
    body: MCPServerCreateRequest | Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> Request[MCPServer]:
    """Register an MCP server.

    Registers an MCP server for the whole tenant or for one user. A name that is taken already is likely to be
    answered with 409.
    """
    return Request(
        "create_mcp_server",
        "POST",
        "/v1/mcp-servers",
        _parse,
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
