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
    many,
)

if TYPE_CHECKING:
    from ...models.campaign_prospect_response import CampaignProspectResponse
    from ...models.campaign_prospect_state import CampaignProspectState


_parse: Decoder[list[CampaignProspectResponse]] = many(Ref("campaign_prospect_response", "CampaignProspectResponse"))


def list_campaign_prospects(
    campaign_id: str,
    *,
    state: CampaignProspectState | str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    user_id: str | None | Unset = UNSET,
) -> Request[list[CampaignProspectResponse]]:
    """List the people in a campaign.

    People in one campaign as a bare array, a page at a time and without a total. Not settled: the order.
    """
    return Request(
        "list_campaign_prospects",
        "GET",
        "/v1/campaigns/{campaign_id}/prospects".format(
            campaign_id=quote(str(campaign_id), safe=""),
        ),
        _parse,
        query={
            "state": state,
            "limit": limit,
            "offset": offset,
            "user_id": user_id,
        },
    )
