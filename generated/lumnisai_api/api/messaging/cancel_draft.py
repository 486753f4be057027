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
    from ...models.cancel_draft_response import CancelDraftResponse


_parse: Decoder[CancelDraftResponse] = Ref("cancel_draft_response", "CancelDraftResponse")


def cancel_draft(
    draft_id: UUID | str,
    *,
    user_id: str,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[CancelDraftResponse]:
    """Cancel a draft.

    Takes back a draft that is `scheduled`, `pending_review` or `approved`: it becomes `discarded` and leaves the
    queue. The call has no body. A draft that does not exist is answered with 404; one that can no longer be
    cancelled, for example because it was sent, with another 4xx. Not settled: which one; published clients treat it
    as 400.
    """
    return Request(
        "cancel_draft",
        "POST",
        "/v1/messaging/drafts/{draft_id}/cancel".format(
            draft_id=quote(str(draft_id), safe=""),
        ),
        _parse,
        query={
            "user_id": user_id,
        },
        headers={
            "Idempotency-Key": idempotency_key,
        },
    )
