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
    from ...models.mcp_test_config_request import MCPTestConfigRequest
    from ...models.mcp_test_connection_response import MCPTestConnectionResponse


_parse: Decoder[MCPTestConnectionResponse] = Ref("mcp_test_connection_response", "MCPTestConnectionResponse")


def test_mcp_server_config(
    *,
    body: MCPTestConfigRequest | Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> Request[MCPTestConnectionResponse]:
    """Try MCP settings before saving them.

    Connects with the given settings, stores nothing and says whether it worked. An unreachable server is a result
    (`success` false), not an error.
    """
    return Request(
        "test_mcp_server_config",
        "POST",
        "/v1/mcp-servers/test",
        _parse,
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
