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
    from ...models.update_step_execution_request import UpdateStepExecutionRequest
    from ...models.update_step_execution_response import UpdateStepExecutionResponse


_parse: Decoder[UpdateStepExecutionResponse] = Ref("update_step_execution_response", "UpdateStepExecutionResponse")


def update_sequence_step_execution(
    step_execution_id: str,
    *,
    body: UpdateStepExecutionRequest | Mapping[str, Any],
    user_id: str,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[UpdateStepExecutionResponse]:
    """Change a step execution.

    Changes text or time of a step that is `scheduled`, `approved` or `waiting_approval`. In any other state it is
    refused, not settled with which error.
    """
    return Request(
        "update_sequence_step_execution",
        "PATCH",
        "/v1/sequences/step-executions/{step_execution_id}".format(
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
