# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import (
    UNSET,
    Decoder,
    Ref,
    Request,
    Unset,
    many,
)

if TYPE_CHECKING:
    from ...models.channel_type import ChannelType
    from ...models.conversation_status import ConversationStatus
    from ...models.conversation_summary import ConversationSummary
    from ...models.network_distance import NetworkDistance


_parse: Decoder[list[ConversationSummary]] = many(Ref("conversation_summary", "ConversationSummary"))


def list_conversations(
    *,
    user_id: str,
    status: ConversationStatus | str | None | Unset = UNSET,
    channel: ChannelType | str | None | Unset = UNSET,
    project_id: str | None | Unset = UNSET,
    network_distance: NetworkDistance | str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> Request[list[ConversationSummary]]:
    """List conversations.

    Conversations of the user as a bare array, without a total. Filters narrow each other. Not settled: the order of
    the list.
    """
    return Request(
        "list_conversations",
        "GET",
        "/v1/messaging/conversations",
        _parse,
        query={
            "user_id": user_id,
            "status": status,
            "channel": channel,
            "project_id": project_id,
            "network_distance": network_distance,
            "limit": limit,
            "offset": offset,
        },
    )
