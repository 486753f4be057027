# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
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
    from ...models.draft_response import DraftResponse
    from ...models.update_draft_request import UpdateDraftRequest


_parse: Decoder[DraftResponse] = Ref("draft_response", "DraftResponse")


def update_draft(
    draft_id: UUID | str,
    *,
    body: UpdateDraftRequest | Mapping[str, Any],
    user_id: str,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[DraftResponse]:
    """Change a draft.

    Changes the fields that are given and leaves the others. A draft that does not exist is answered with 404. Not
    settled: which states may be set, and what an explicit null does to most fields.
    """
    return Request(
        "update_draft",
        "PATCH",
        "/v1/messaging/drafts/{draft_id}".format(
            draft_id=quote(str(draft_id), safe=""),
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
