# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote
from uuid import UUID

from ...types import (
    UNSET,
    Decoder,
    Ref,
    Request,
    Unset,
)

if TYPE_CHECKING:
    from ...models.feedback_list_response import FeedbackListResponse


_parse: Decoder[FeedbackListResponse] = Ref("feedback_list_response", "FeedbackListResponse")


def list_response_feedback(
    response_id: UUID | str,
    *,
    progress_id: UUID | str | None | Unset = UNSET,
    user_id: str | None | Unset = UNSET,
) -> Request[FeedbackListResponse]:
    """List the feedback of a response.

    All feedback given to a run, with counts of what the agent has taken in. The list does not page.
    """
    return Request(
        "list_response_feedback",
        "GET",
        "/v1/responses/{response_id}/feedback".format(
            response_id=quote(str(response_id), safe=""),
        ),
        _parse,
        query={
            "progress_id": progress_id,
            "user_id": user_id,
        },
    )
