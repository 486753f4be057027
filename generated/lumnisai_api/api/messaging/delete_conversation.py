# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from ...types import (
    UNSET,
    Decoder,
    Ref,
    Request,
    Unset,
)

if TYPE_CHECKING:
    from ...models.delete_conversation_response import DeleteConversationResponse


_parse: Decoder[DeleteConversationResponse] = Ref("delete_conversation_response", "DeleteConversationResponse")


def delete_conversation(
    conversation_id: str,
    *,
    user_id: str,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[DeleteConversationResponse]:
    """Delete a conversation.

    Deletes one conversation and its messages. A conversation that does not exist is answered with 404, a malformed
    id with 400.
    """
    return Request(
        "delete_conversation",
        "DELETE",
        "/v1/messaging/conversations/{conversation_id}".format(
            conversation_id=quote(str(conversation_id), safe=""),
        ),
        _parse,
        query={
            "user_id": user_id,
        },
        headers={
            "Idempotency-Key": idempotency_key,
        },
    )
