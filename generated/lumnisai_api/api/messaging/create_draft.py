# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...types import (
    UNSET,
    Decoder,
    Ref,
    Request,
    Unset,
)

if TYPE_CHECKING:
    from ...models.create_draft_request import CreateDraftRequest
    from ...models.draft_response import DraftResponse


_parse: Decoder[DraftResponse] = Ref("draft_response", "DraftResponse")


def create_draft(
    *,
    body: CreateDraftRequest | Mapping[str, Any],
    user_id: str,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[DraftResponse]:
    """Create a draft.

    Stores a message for review; nothing is sent yet. Not settled: whether a recipient has to be given.
    """
    return Request(
        "create_draft",
        "POST",
        "/v1/messaging/drafts",
        _parse,
        query={
            "user_id": user_id,
        },
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
