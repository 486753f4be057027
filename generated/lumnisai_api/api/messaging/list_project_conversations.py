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
    many,
)

if TYPE_CHECKING:
    from ...models.conversation_summary import ConversationSummary


_parse: Decoder[list[ConversationSummary]] = many(Ref("conversation_summary", "ConversationSummary"))


def list_project_conversations(
    project_id: str,
    *,
    user_id: str,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> Request[list[ConversationSummary]]:
    """List the conversations of a project.

    Conversations of the user that are linked to a project, as a bare array without a total. Not settled: the order
    of the list.
    """
    return Request(
        "list_project_conversations",
        "GET",
        "/v1/messaging/conversations/by-project/{project_id}".format(
            project_id=quote(str(project_id), safe=""),
        ),
        _parse,
        query={
            "user_id": user_id,
            "limit": limit,
            "offset": offset,
        },
    )
