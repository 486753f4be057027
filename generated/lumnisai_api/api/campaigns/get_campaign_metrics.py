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
    from ...models.campaign_metrics_response import CampaignMetricsResponse


_parse: Decoder[CampaignMetricsResponse] = Ref("campaign_metrics_response", "CampaignMetricsResponse")


def get_campaign_metrics(
    campaign_id: str,
    *,
    user_id: str | None | Unset = UNSET,
) -> Request[CampaignMetricsResponse]:
    """Get figures about a campaign.

    How far the prospects of a campaign have come, and what the agent has done.
    """
    return Request(
        "get_campaign_metrics",
        "GET",
        "/v1/campaigns/{campaign_id}/metrics".format(
            campaign_id=quote(str(campaign_id), safe=""),
        ),
        _parse,
        query={
            "user_id": user_id,
        },
    )
