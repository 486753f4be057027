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
    from ...models.lifecycle_operation_request import LifecycleOperationRequest
    from ...models.lifecycle_operation_response import LifecycleOperationResponse


_parse: Decoder[LifecycleOperationResponse] = Ref("lifecycle_operation_response", "LifecycleOperationResponse")


def stop_sequence_execution(
    execution_id: str,
    *,
    body: LifecycleOperationRequest | Mapping[str, Any],
    user_id: str,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[LifecycleOperationResponse]:
    """Stop an execution.

    Ends an execution for good. Clients send `{}` when there is no reason to give. Not settled: which error answers
    an execution that is in another state.
    """
    return Request(
        "stop_sequence_execution",
        "POST",
        "/v1/sequences/executions/{execution_id}/stop".format(
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
