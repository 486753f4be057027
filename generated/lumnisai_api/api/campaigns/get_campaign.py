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


def get_campaign(
    campaign_id: str,
    *,
    user_id: str | None | Unset = UNSET,
) -> Request[CampaignResponse]:
    """Get a campaign.

    One campaign, without its prospects.
    """
    return Request(
        "get_campaign",
        "GET",
        "/v1/campaigns/{campaign_id}".format(
            campaign_id=quote(str(campaign_id), safe=""),
        ),
        _parse,
        query={
            "user_id": user_id,
        },
    )
