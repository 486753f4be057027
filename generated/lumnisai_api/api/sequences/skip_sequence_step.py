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
    from ...models.skip_step_request import SkipStepRequest
    from ...models.skip_step_response import SkipStepResponse


_parse: Decoder[SkipStepResponse] = Ref("skip_step_response", "SkipStepResponse")


def skip_sequence_step(
    step_execution_id: str,
    *,
    body: SkipStepRequest | Mapping[str, Any],
    user_id: str,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[SkipStepResponse]:
    """Skip a step.

    Leaves a step out and goes on to the next one, or completes the execution when none is left. Clients send `{}`
    when there is no reason to give.
    """
    return Request(
        "skip_sequence_step",
        "POST",
        "/v1/sequences/approvals/{step_execution_id}/skip".format(
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
