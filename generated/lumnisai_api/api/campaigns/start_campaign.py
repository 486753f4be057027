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


def start_campaign(
    campaign_id: str,
    *,
    user_id: str | None | Unset = UNSET,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[CampaignResponse]:
    """Start a campaign.

    Turns a `draft` into an `active` campaign. The agent looks at the prospects for the first time in its next
    regular sweep. Not settled: the answer in any other state, probably 409.
    """
    return Request(
        "start_campaign",
        "POST",
        "/v1/campaigns/{campaign_id}/start".format(
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
