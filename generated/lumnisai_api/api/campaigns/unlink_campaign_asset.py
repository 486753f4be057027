# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from urllib.parse import quote

from ...types import (
    UNSET,
    Decoder,
    Request,
    Unset,
    as_is,
)

_parse: Decoder[None] = as_is


def unlink_campaign_asset(
    campaign_id: str,
    asset_id: str,
    *,
    user_id: str | None | Unset = UNSET,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[None]:
    """Detach an asset from a campaign.

    Takes the asset off the campaign. Not settled: whether the answer is 204 or has a body, which is of no use.
    """
    return Request(
        "unlink_campaign_asset",
        "DELETE",
        "/v1/campaigns/{campaign_id}/assets/{asset_id}".format(
            campaign_id=quote(str(campaign_id), safe=""),
            asset_id=quote(str(asset_id), safe=""),
        ),
        _parse,
        query={
            "user_id": user_id,
        },
        headers={
            "Idempotency-Key": idempotency_key,
        },
    )
