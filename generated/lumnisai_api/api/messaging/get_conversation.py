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
    from ...models.conversation_detail import ConversationDetail


_parse: Decoder[ConversationDetail] = Ref("conversation_detail", "ConversationDetail")


def get_conversation(
    conversation_id: str,
    *,
    user_id: str,
    fetch_live: bool | None | Unset = UNSET,
) -> Request[ConversationDetail]:
    """Get a conversation.

    One conversation with its messages. Not settled: the order of the messages.
    """
    return Request(
        "get_conversation",
        "GET",
        "/v1/messaging/conversations/{conversation_id}".format(
            conversation_id=quote(str(conversation_id), safe=""),
        ),
        _parse,
        query={
            "user_id": user_id,
            "fetch_live": fetch_live,
        },
    )
