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
    from ...models.trigger_sync_response import TriggerSyncResponse


_parse: Decoder[TriggerSyncResponse] = Ref("trigger_sync_response", "TriggerSyncResponse")


def trigger_linkedin_sync(
    *,
    body: Mapping[str, Any],
    user_id: str,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[TriggerSyncResponse]:
    """Start a LinkedIn sync.

    Starts importing a user's LinkedIn messages and connections in the background; follow it with
    `get_linkedin_sync_status`. The user goes in the query, the body is an empty object.
    """
    return Request(
        "trigger_linkedin_sync",
        "POST",
        "/v1/integrations/linkedin/sync",
        _parse,
        query={
            "user_id": user_id,
        },
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
