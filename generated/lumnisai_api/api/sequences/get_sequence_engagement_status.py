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
    from ...models.engagement_status_request import EngagementStatusRequest
    from ...models.engagement_status_response import EngagementStatusResponse


_parse: Decoder[EngagementStatusResponse] = Ref("engagement_status_response", "EngagementStatusResponse")


def get_sequence_engagement_status(
    *,
    body: EngagementStatusRequest | Mapping[str, Any],
    user_id: str | None | Unset = UNSET,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[EngagementStatusResponse]:
    """Get where people stand.

    Works out for up to 500 executions where the person stands. Replies are looked for in steps and in events alike.
    More than 500 ids are refused, not settled with which error. `engagement-status` in the path is never the id of
    an execution.
    """
    return Request(
        "get_sequence_engagement_status",
        "POST",
        "/v1/sequences/executions/engagement-status",
        _parse,
        query={
            "user_id": user_id,
        },
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
