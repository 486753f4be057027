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
    from ...models.batch_poll_request import BatchPollRequest
    from ...models.batch_poll_response import BatchPollResponse


_parse: Decoder[BatchPollResponse] = Ref("batch_poll_response", "BatchPollResponse")


def batch_poll_sequences(
    *,
    body: BatchPollRequest | Mapping[str, Any],
    user_id: str,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[BatchPollResponse]:
    """Read several things in one call.

    Reads executions, figures, approvals and limits of several projects in one call: at most 10 items, 20 projects
    per item and a `limit` of 100; more is refused, not settled with which error. An item that fails comes back as
    an answer of type `error` and does not spoil the others.
    """
    return Request(
        "batch_poll_sequences",
        "POST",
        "/v1/sequences/poll",
        _parse,
        query={
            "user_id": user_id,
        },
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
