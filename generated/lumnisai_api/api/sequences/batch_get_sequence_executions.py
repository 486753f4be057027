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
    from ...models.batch_execution_request import BatchExecutionRequest
    from ...models.batch_execution_response import BatchExecutionResponse


_parse: Decoder[BatchExecutionResponse] = Ref("batch_execution_response", "BatchExecutionResponse")


def batch_get_sequence_executions(
    *,
    body: BatchExecutionRequest | Mapping[str, Any],
    user_id: str | None | Unset = UNSET,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[BatchExecutionResponse]:
    """Get several executions.

    Reads up to 100 executions in one call. For one that is missing or may not be seen there is null, and the reason
    in `errors`. More than 100 ids are refused, not settled with which error. `batch` in the path is never the id of
    an execution.
    """
    return Request(
        "batch_get_sequence_executions",
        "POST",
        "/v1/sequences/executions/batch",
        _parse,
        query={
            "user_id": user_id,
        },
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
