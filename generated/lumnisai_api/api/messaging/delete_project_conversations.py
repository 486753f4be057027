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
    from ...models.delete_conversations_by_project_response import DeleteConversationsByProjectResponse


_parse: Decoder[DeleteConversationsByProjectResponse] = Ref(
    "delete_conversations_by_project_response", "DeleteConversationsByProjectResponse"
)


def delete_project_conversations(
    *,
    project_id: str,
    user_id: str,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[DeleteConversationsByProjectResponse]:
    """Delete the conversations of a project.

    Deletes for good all conversations of the user that are linked to a project. To keep the history when a project
    goes, use `unlink_project_conversations`.
    """
    return Request(
        "delete_project_conversations",
        "DELETE",
        "/v1/messaging/conversations",
        _parse,
        query={
            "project_id": project_id,
            "user_id": user_id,
        },
        headers={
            "Idempotency-Key": idempotency_key,
        },
    )
