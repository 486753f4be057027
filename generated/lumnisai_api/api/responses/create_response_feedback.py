# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote
from uuid import UUID

from ...types import (
    UNSET,
    Decoder,
    Ref,
    Request,
    Unset,
)

if TYPE_CHECKING:
    from ...models.create_feedback_request import CreateFeedbackRequest
    from ...models.create_feedback_response import CreateFeedbackResponse


_parse: Decoder[CreateFeedbackResponse] = Ref("create_feedback_response", "CreateFeedbackResponse")


def create_response_feedback(
    response_id: UUID | str,
    *,
    body: CreateFeedbackRequest | Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> Request[CreateFeedbackResponse]:
    """Give feedback to a running response.

    Leaves advice for an agent at work. Several entries may be sent; the agent takes them in one after another, in
    order. Meant for runs that are not over yet. Not settled: what the server answers for a finished run.
    """
    return Request(
        "create_response_feedback",
        "POST",
        "/v1/responses/{response_id}/feedback".format(
            response_id=quote(str(response_id), safe=""),
        ),
        _parse,
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
