# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote
from uuid import UUID

from ...types import (
    Decoder,
    Ref,
    Request,
)

if TYPE_CHECKING:
    from ...models.draft_response import DraftResponse


_parse: Decoder[DraftResponse] = Ref("draft_response", "DraftResponse")


def get_draft(
    draft_id: UUID | str,
    *,
    user_id: str,
) -> Request[DraftResponse]:
    """Get a draft.

    The draft as it stands now. A draft that does not exist is answered with 404.
    """
    return Request(
        "get_draft",
        "GET",
        "/v1/messaging/drafts/{draft_id}".format(
            draft_id=quote(str(draft_id), safe=""),
        ),
        _parse,
        query={
            "user_id": user_id,
        },
    )
