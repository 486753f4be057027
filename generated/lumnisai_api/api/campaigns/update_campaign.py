# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
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
    from ...models.campaign_update import CampaignUpdate


_parse: Decoder[CampaignResponse] = Ref("campaign_response", "CampaignResponse")


def update_campaign(
    campaign_id: str,
    *,
    body: CampaignUpdate | Mapping[str, Any],
    user_id: str | None | Unset = UNSET,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[CampaignResponse]:
    """Change a campaign.

    Changes what is given. Which fields may change depends on the campaign's state. Not settled: which, and the
    answer to a change that is not allowed.
    """
    return Request(
        "update_campaign",
        "PUT",
        "/v1/campaigns/{campaign_id}".format(
            campaign_id=quote(str(campaign_id), safe=""),
        ),
        _parse,
        query={
            "user_id": user_id,
        },
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
