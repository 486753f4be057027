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
    from ...models.batch_check_connection_request import BatchCheckConnectionRequest
    from ...models.batch_connection_status_response import BatchConnectionStatusResponse


_parse: Decoder[BatchConnectionStatusResponse] = Ref("batch_connection_status_response", "BatchConnectionStatusResponse")


def batch_check_linkedin_connections(
    *,
    body: BatchCheckConnectionRequest | Mapping[str, Any],
    user_id: str,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[BatchConnectionStatusResponse]:
    """Check several LinkedIn connections.

    As `check_linkedin_connection`, for several people at once. They are said to be handled 20 at a time. Not
    settled: how many it takes.
    """
    return Request(
        "batch_check_linkedin_connections",
        "POST",
        "/v1/messaging/linkedin/check-connections/batch",
        _parse,
        query={
            "user_id": user_id,
        },
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
