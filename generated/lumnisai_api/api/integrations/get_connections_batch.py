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
    from ...models.batch_connection_request import BatchConnectionRequest
    from ...models.batch_connection_response import BatchConnectionResponse


_parse: Decoder[BatchConnectionResponse] = Ref("batch_connection_response", "BatchConnectionResponse")


def get_connections_batch(
    *,
    body: BatchConnectionRequest | Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> Request[BatchConnectionResponse]:
    """Get the connection states of several apps.

    The state of one user's connections to several apps at once. Reads only, though it is a POST.
    """
    return Request(
        "get_connections_batch",
        "POST",
        "/v1/integrations/connections/batch",
        _parse,
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
