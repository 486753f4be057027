# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...types import (
    UNSET,
    Decoder,
    Ref,
    Request,
    Unset,
)

if TYPE_CHECKING:
    from ...models.campaign_create import CampaignCreate
    from ...models.campaign_response import CampaignResponse


_parse: Decoder[CampaignResponse] = Ref("campaign_response", "CampaignResponse")


def create_campaign(
    *,
    body: CampaignCreate | Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> Request[CampaignResponse]:
    """Create a campaign.

    Makes a campaign in state `draft`; nothing is sent before it is started.
    """
    return Request(
        "create_campaign",
        "POST",
        "/v1/campaigns",
        _parse,
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
