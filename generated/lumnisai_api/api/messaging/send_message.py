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
    from ...models.send_message_request import SendMessageRequest
    from ...models.send_message_response import SendMessageResponse


_parse: Decoder[SendMessageResponse] = Ref("send_message_response", "SendMessageResponse")


def send_message(
    *,
    body: SendMessageRequest | Mapping[str, Any],
    user_id: str,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[SendMessageResponse]:
    """Send a message.

    Sends one message on a channel of the user, in a given conversation or in a new one.
    """
    return Request(
        "send_message",
        "POST",
        "/v1/messaging/send",
        _parse,
        query={
            "user_id": user_id,
        },
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
