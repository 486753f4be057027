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
    from ...models.sync_job_response import SyncJobResponse
    from ...models.sync_request import SyncRequest


_parse: Decoder[SyncJobResponse] = Ref("sync_job_response", "SyncJobResponse")


def sync_conversations(
    *,
    body: SyncRequest | Mapping[str, Any],
    user_id: str,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[SyncJobResponse]:
    """Sync conversations with prospects.

    Starts a job that reads the conversations with the named people from the connected accounts; conversations with
    anybody else are left alone. Follow the job with `get_sync_job`. Each prospect needs a non-empty `email`,
    `linkedin_url` or `provider_id`; a published client refuses others, and an empty list, before it sends anything.
    Not settled: what the server answers for them.
    """
    return Request(
        "sync_conversations",
        "POST",
        "/v1/messaging/sync",
        _parse,
        query={
            "user_id": user_id,
        },
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
