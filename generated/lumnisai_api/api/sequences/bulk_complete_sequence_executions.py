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
    from ...models.bulk_complete_request import BulkCompleteRequest
    from ...models.bulk_complete_response import BulkCompleteResponse


_parse: Decoder[BulkCompleteResponse] = Ref("bulk_complete_response", "BulkCompleteResponse")


def bulk_complete_sequence_executions(
    *,
    body: BulkCompleteRequest | Mapping[str, Any],
    user_id: str,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[BulkCompleteResponse]:
    """Record one result for several executions.

    Notes the same result for several executions and ends them. Those that fail are listed and do not stop the
    others. `bulk` in the path is never the id of an execution.
    """
    return Request(
        "bulk_complete_sequence_executions",
        "POST",
        "/v1/sequences/executions/bulk/complete",
        _parse,
        query={
            "user_id": user_id,
        },
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
