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
    from ...models.complete_execution_request import CompleteExecutionRequest
    from ...models.complete_execution_response import CompleteExecutionResponse


_parse: Decoder[CompleteExecutionResponse] = Ref("complete_execution_response", "CompleteExecutionResponse")


def complete_sequence_execution(
    execution_id: str,
    *,
    body: CompleteExecutionRequest | Mapping[str, Any],
    user_id: str,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[CompleteExecutionResponse]:
    """Record the result of an execution.

    Notes what came of an execution and ends it.
    """
    return Request(
        "complete_sequence_execution",
        "POST",
        "/v1/sequences/executions/{execution_id}/complete".format(
            execution_id=quote(str(execution_id), safe=""),
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
