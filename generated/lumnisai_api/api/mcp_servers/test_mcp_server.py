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
    from ...models.mcp_test_connection_response import MCPTestConnectionResponse


_parse: Decoder[MCPTestConnectionResponse] = Ref("mcp_test_connection_response", "MCPTestConnectionResponse")


def test_mcp_server(
    server_id: UUID | str,
    *,
    user_id: str | None | Unset = UNSET,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[MCPTestConnectionResponse]:
    """Try the connection to an MCP server.

    Connects to a registered server and says whether it worked. An unreachable server is a result (`success` false),
    not an error. Not settled: the platform may answer without really connecting for the time being.
    """
    return Request(
        "test_mcp_server",
        "POST",
        "/v1/mcp-servers/{server_id}/test".format(
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
