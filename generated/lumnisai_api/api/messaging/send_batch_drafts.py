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
    from ...models.batch_send_request import BatchSendRequest
    from ...models.batch_send_response import BatchSendResponse


_parse: Decoder[BatchSendResponse] = Ref("batch_send_response", "BatchSendResponse")


def send_batch_drafts(
    *,
    body: BatchSendRequest | Mapping[str, Any],
    user_id: str,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[BatchSendResponse]:
    """Send several drafts.

    Sends drafts, or holds them back in a queue once a daily limit is reached. Changes in `draft_overrides` are made
    to the drafts before they are sent. Failures of single drafts come in `results`. This path also fits the pattern
    of `send_draft`; the literal path wins.
    """
    return Request(
        "send_batch_drafts",
        "POST",
        "/v1/messaging/drafts/batch/send",
        _parse,
        query={
            "user_id": user_id,
        },
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
