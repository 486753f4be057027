# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import (
    UNSET,
    Decoder,
    Ref,
    Request,
    Unset,
)

if TYPE_CHECKING:
    from ...models.unlink_conversations_response import UnlinkConversationsResponse


_parse: Decoder[UnlinkConversationsResponse] = Ref("unlink_conversations_response", "UnlinkConversationsResponse")


def unlink_project_conversations(
    *,
    project_id: str,
    user_id: str,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[UnlinkConversationsResponse]:
    """Unlink the conversations of a project.

    Clears the link to a project on all its conversations and keeps their history. This is the advised way when a
    project is deleted. The call has no body.
    """
    return Request(
        "unlink_project_conversations",
        "POST",
        "/v1/messaging/conversations/unlink-project",
        _parse,
        query={
            "project_id": project_id,
            "user_id": user_id,
        },
        headers={
            "Idempotency-Key": idempotency_key,
        },
    )
