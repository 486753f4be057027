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
    from ...models.campaign_action_list_response import CampaignActionListResponse
    from ...models.campaign_action_status import CampaignActionStatus
    from ...models.campaign_action_type import CampaignActionType


_parse: Decoder[CampaignActionListResponse] = Ref("campaign_action_list_response", "CampaignActionListResponse")


def list_campaign_actions(
    campaign_id: str,
    *,
    status: CampaignActionStatus | str | None | Unset = UNSET,
    action_type: CampaignActionType | str | None | Unset = UNSET,
    prospect_id: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    user_id: str | None | Unset = UNSET,
) -> Request[CampaignActionListResponse]:
    """List the actions of a campaign.

    Actions of one campaign, a page at a time and without a total. Not settled: the order.
    """
    return Request(
        "list_campaign_actions",
        "GET",
        "/v1/campaigns/{campaign_id}/actions".format(
            campaign_id=quote(str(campaign_id), safe=""),
        ),
        _parse,
        query={
            "status": status,
            "action_type": action_type,
            "prospect_id": prospect_id,
            "limit": limit,
            "offset": offset,
            "user_id": user_id,
        },
    )
