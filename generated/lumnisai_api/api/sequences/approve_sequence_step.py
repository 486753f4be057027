# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import (
    UNSET,
    Decoder,
    Ref,
    Request,
    Unset,
)

if TYPE_CHECKING:
    from ...models.approval_response import ApprovalResponse
    from ...models.approve_step_request import ApproveStepRequest


_parse: Decoder[ApprovalResponse] = Ref("approval_response", "ApprovalResponse")


def approve_sequence_step(
    step_execution_id: str,
    *,
    body: ApproveStepRequest | Mapping[str, Any],
    user_id: str,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[ApprovalResponse]:
    """Approve a step.

    Lets a step run, with another text if one is given. Clients send `{}` when there is nothing to add.
    """
    return Request(
        "approve_sequence_step",
        "POST",
        "/v1/sequences/approvals/{step_execution_id}/approve".format(
            step_execution_id=quote(str(step_execution_id), safe=""),
        ),
        _parse,
        query={
            "user_id": user_id,
        },
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
