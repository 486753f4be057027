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
    from ...models.campaign_asset_upsert_request import CampaignAssetUpsertRequest
    from ...models.linked_assets_response import LinkedAssetsResponse


_parse: Decoder[LinkedAssetsResponse] = Ref("linked_assets_response", "LinkedAssetsResponse")


def upsert_campaign_assets(
    campaign_id: str,
    *,
    body: CampaignAssetUpsertRequest | Mapping[str, Any],
    user_id: str | None | Unset = UNSET,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[LinkedAssetsResponse]:
    """Make assets and attach them to a campaign.

    Makes each asset or finds it again, then attaches it. The owner is that of the campaign. The way to go when a
    campaign is launched. Not settled: whether the answer has all attached assets or only those given.
    """
    return Request(
        "upsert_campaign_assets",
        "POST",
        "/v1/campaigns/{campaign_id}/assets/upsert".format(
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
