# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
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
    from ...models.mcp_server_update_request import MCPServerUpdateRequest


_parse: Decoder[MCPServer] = Ref("mcp_server", "MCPServer")


def update_mcp_server(
    server_id: UUID | str,
    *,
    body: MCPServerUpdateRequest | Mapping[str, Any],
    user_id: str | None | Unset = UNSET,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[MCPServer]:
    """Change an MCP server.

    Changes the fields that are given and leaves the others. Transport, scope, command and arguments stay as they
    were created. A name that is taken already is likely to be answered with 409.
    """
    return Request(
        "update_mcp_server",
        "PATCH",
        "/v1/mcp-servers/{server_id}".format(
            server_id=quote(str(server_id), safe=""),
        ),
        _parse,
        query={
            "user_id": user_id,
        },
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
