# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from urllib.parse import quote
from uuid import UUID

from ...types import (
    UNSET,
    Decoder,
    Request,
    Unset,
    as_is,
)

_parse: Decoder[None] = as_is


def delete_mcp_server(
    server_id: UUID | str,
    *,
    user_id: str | None | Unset = UNSET,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[None]:
    """Remove an MCP server.

    Removes the server together with its stored secrets and the index of its tools.
    """
    return Request(
        "delete_mcp_server",
        "DELETE",
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
    )
