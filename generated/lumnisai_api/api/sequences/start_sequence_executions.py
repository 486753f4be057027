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
    from ...models.start_execution_request import StartExecutionRequest
    from ...models.start_execution_response import StartExecutionResponse


_parse: Decoder[StartExecutionResponse] = Ref("start_execution_response", "StartExecutionResponse")


def start_sequence_executions(
    *,
    body: StartExecutionRequest | Mapping[str, Any],
    user_id: str,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[StartExecutionResponse]:
    """Start executions.

    Runs a template for several people, one execution each. People who are left out, for example because they are in
    an execution already, are listed in `skipped`.
    """
    return Request(
        "start_sequence_executions",
        "POST",
        "/v1/sequences/executions",
        _parse,
        query={
            "user_id": user_id,
        },
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
