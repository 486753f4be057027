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


def resume_campaign(
    campaign_id: str,
    *,
    user_id: str | None | Unset = UNSET,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[CampaignResponse]:
    """Resume a campaign.

    Lets a paused campaign go on. Not settled: the answer when it is not paused, probably 409.
    """
    return Request(
        "resume_campaign",
        "POST",
        "/v1/campaigns/{campaign_id}/resume".format(
            campaign_id=quote(str(campaign_id), safe=""),
        ),
        _parse,
        query={
            "user_id": user_id,
        },
        headers={
            "Idempotency-Key": idempotency_key,
        },
    )
