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
    from ...models.linked_in_send_request import LinkedInSendRequest
    from ...models.send_result import SendResult


_parse: Decoder[SendResult] = Ref("send_result", "SendResult")


def send_linkedin_outreach(
    *,
    body: LinkedInSendRequest | Mapping[str, Any],
    user_id: str,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[SendResult]:
    """Write to somebody on LinkedIn.

    Writes to one person on LinkedIn. The server chooses between a connection request, a direct message and an
    InMail. A failure may also come in a successful answer, with `success` false.
    """
    return Request(
        "send_linkedin_outreach",
        "POST",
        "/v1/messaging/linkedin/send",
        _parse,
        query={
            "user_id": user_id,
        },
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
