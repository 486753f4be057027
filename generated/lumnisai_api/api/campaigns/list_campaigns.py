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
    from ...models.campaign_list_response import CampaignListResponse
    from ...models.campaign_status import CampaignStatus


_parse: Decoder[CampaignListResponse] = Ref("campaign_list_response", "CampaignListResponse")


def list_campaigns(
    *,
    user_id: str | None | Unset = UNSET,
    project_id: str | None | Unset = UNSET,
    status: CampaignStatus | str | None | Unset = UNSET,
) -> Request[CampaignListResponse]:
    """List campaigns.

    Campaigns of the tenant, or of one user when `user_id` is given. All come at once. Not settled: the order.
    """
    return Request(
        "list_campaigns",
        "GET",
        "/v1/campaigns",
        _parse,
        query={
            "user_id": user_id,
            "project_id": project_id,
            "status": status,
        },
    )
