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
    from ...models.bulk_operation_request import BulkOperationRequest
    from ...models.bulk_operation_response import BulkOperationResponse


_parse: Decoder[BulkOperationResponse] = Ref("bulk_operation_response", "BulkOperationResponse")


def bulk_pause_sequence_executions(
    *,
    body: BulkOperationRequest | Mapping[str, Any],
    user_id: str,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[BulkOperationResponse]:
    """Pause several executions.

    Halts several executions until they are resumed. With `dry_run` they are only counted. `bulk` in the path is
    never the id of an execution.
    """
    return Request(
        "bulk_pause_sequence_executions",
        "POST",
        "/v1/sequences/executions/bulk/pause",
        _parse,
        query={
            "user_id": user_id,
        },
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
