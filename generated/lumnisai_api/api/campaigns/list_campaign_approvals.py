# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import (
    UNSET,
    Decoder,
    Ref,
    Request,
    Unset,
)

if TYPE_CHECKING:
    from ...models.campaign_action_list_response import CampaignActionListResponse


_parse: Decoder[CampaignActionListResponse] = Ref("campaign_action_list_response", "CampaignActionListResponse")


def list_campaign_approvals(
    *,
    campaign_id: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    user_id: str | None | Unset = UNSET,
) -> Request[CampaignActionListResponse]:
    """List actions that wait for approval.

    Actions that wait for a person's decision, of all campaigns or of one, a page at a time and without a total. Not
    settled: the order.
    """
    return Request(
        "list_campaign_approvals",
        "GET",
        "/v1/campaigns/approvals",
        _parse,
        query={
            "campaign_id": campaign_id,
            "limit": limit,
            "offset": offset,
            "user_id": user_id,
        },
    )
