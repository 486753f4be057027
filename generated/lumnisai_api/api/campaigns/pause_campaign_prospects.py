# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import (
    UNSET,
    Decoder,
    Ref,
    Request,
    Unset,
)

if TYPE_CHECKING:
    from ...models.pause_prospects_request import PauseProspectsRequest
    from ...models.pause_prospects_response import PauseProspectsResponse


_parse: Decoder[PauseProspectsResponse] = Ref("pause_prospects_response", "PauseProspectsResponse")


def pause_campaign_prospects(
    campaign_id: str,
    *,
    body: PauseProspectsRequest | Mapping[str, Any],
    user_id: str | None | Unset = UNSET,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[PauseProspectsResponse]:
    """Pause people in a campaign.

    Leaves people alone, by id or by state, until a call resumes them.
    """
    return Request(
        "pause_campaign_prospects",
        "POST",
        "/v1/campaigns/{campaign_id}/prospects/pause".format(
            campaign_id=quote(str(campaign_id), safe=""),
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
