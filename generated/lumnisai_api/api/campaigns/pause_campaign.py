# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from ...types import (
    UNSET,
    Decoder,
    Ref,
    Request,
    Unset,
)

if TYPE_CHECKING:
    from ...models.campaign_response import CampaignResponse


_parse: Decoder[CampaignResponse] = Ref("campaign_response", "CampaignResponse")


def pause_campaign(
    campaign_id: str,
    *,
    reason: str | None | Unset = UNSET,
    user_id: str | None | Unset = UNSET,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[CampaignResponse]:
    """Pause a campaign.

    Halts a campaign. Pending and queued actions are cancelled, approved ones are kept. Not settled: the answer when
    it is not active, probably 409.
    """
    return Request(
        "pause_campaign",
        "POST",
        "/v1/campaigns/{campaign_id}/pause".format(
            campaign_id=quote(str(campaign_id), safe=""),
        ),
        _parse,
        query={
            "reason": reason,
            "user_id": user_id,
        },
        headers={
            "Idempotency-Key": idempotency_key,
        },
    )
