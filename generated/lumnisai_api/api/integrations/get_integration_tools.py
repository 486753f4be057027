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
    from ...models.get_tools_request import GetToolsRequest
    from ...models.get_tools_response import GetToolsResponse


_parse: Decoder[GetToolsResponse] = Ref("get_tools_response", "GetToolsResponse")


def get_integration_tools(
    *,
    body: GetToolsRequest | Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> Request[GetToolsResponse]:
    """List the tools of a user's connections.

    The tools that a user's active connections give to agents. Reads only, though it is a POST. At most 20 tools per
    app have been seen in one answer; that cap is not documented.
    """
    return Request(
        "get_integration_tools",
        "POST",
        "/v1/integrations/tools",
        _parse,
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
