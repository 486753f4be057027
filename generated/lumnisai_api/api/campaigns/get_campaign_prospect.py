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
    from ...models.campaign_prospect_detail_response import CampaignProspectDetailResponse


_parse: Decoder[CampaignProspectDetailResponse] = Ref("campaign_prospect_detail_response", "CampaignProspectDetailResponse")


def get_campaign_prospect(
    campaign_id: str,
    prospect_id: str,
    *,
    user_id: str | None | Unset = UNSET,
) -> Request[CampaignProspectDetailResponse]:
    """Get a person in a campaign.

    One person with all actions about them and the open one.
    """
    return Request(
        "get_campaign_prospect",
        "GET",
        "/v1/campaigns/{campaign_id}/prospects/{prospect_id}".format(
            campaign_id=quote(str(campaign_id), safe=""),
            prospect_id=quote(str(prospect_id), safe=""),
        ),
        _parse,
        query={
            "user_id": user_id,
        },
    )
