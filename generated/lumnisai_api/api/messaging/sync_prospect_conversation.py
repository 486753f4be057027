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
    from ...models.sync_prospect_request import SyncProspectRequest
    from ...models.sync_prospect_response import SyncProspectResponse


_parse: Decoder[SyncProspectResponse] = Ref("sync_prospect_response", "SyncProspectResponse")


def sync_prospect_conversation(
    *,
    body: SyncProspectRequest | Mapping[str, Any],
    user_id: str,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[SyncProspectResponse]:
    """Sync the conversation with one prospect.

    Reads the conversation with one person from the connected accounts and answers with what was found. Not settled:
    whether at least one identifier is required, and what the server answers without one.
    """
    return Request(
        "sync_prospect_conversation",
        "POST",
        "/v1/messaging/sync/prospect",
        _parse,
        query={
            "user_id": user_id,
        },
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
