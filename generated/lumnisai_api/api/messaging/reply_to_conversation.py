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
    from ...models.send_reply_request import SendReplyRequest
    from ...models.send_result import SendResult


_parse: Decoder[SendResult] = Ref("send_result", "SendResult")


def reply_to_conversation(
    conversation_id: str,
    *,
    body: SendReplyRequest | Mapping[str, Any],
    user_id: str,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[SendResult]:
    """Reply in a conversation.

    Sends a reply on the channel of the conversation. A failure may also come in a successful answer, with `success`
    false and an `error_code` such as `REPLY_FAILED`.
    """
    return Request(
        "reply_to_conversation",
        "POST",
        "/v1/messaging/conversations/{conversation_id}/reply".format(
            conversation_id=quote(str(conversation_id), safe=""),
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
