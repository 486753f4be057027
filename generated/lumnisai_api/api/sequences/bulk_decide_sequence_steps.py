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
    from ...models.bulk_approval_request import BulkApprovalRequest
    from ...models.bulk_approval_response import BulkApprovalResponse


_parse: Decoder[BulkApprovalResponse] = Ref("bulk_approval_response", "BulkApprovalResponse")


def bulk_decide_sequence_steps(
    *,
    body: BulkApprovalRequest | Mapping[str, Any],
    user_id: str,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[BulkApprovalResponse]:
    """Decide several steps.

    Takes the same decision on several steps. Those that fail are listed and do not stop the others. `bulk` in the
    path is never the id of a step.
    """
    return Request(
        "bulk_decide_sequence_steps",
        "POST",
        "/v1/sequences/approvals/bulk",
        _parse,
        query={
            "user_id": user_id,
        },
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
