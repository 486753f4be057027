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
    from ...models.linked_assets_response import LinkedAssetsResponse


_parse: Decoder[LinkedAssetsResponse] = Ref("linked_assets_response", "LinkedAssetsResponse")


def list_campaign_assets(
    campaign_id: str,
    *,
    user_id: str | None | Unset = UNSET,
) -> Request[LinkedAssetsResponse]:
    """List the assets of a campaign.

    Assets attached to a campaign. All come at once.
    """
    return Request(
        "list_campaign_assets",
        "GET",
        "/v1/campaigns/{campaign_id}/assets".format(
            campaign_id=quote(str(campaign_id), safe=""),
        ),
        _parse,
        query={
            "user_id": user_id,
        },
    )
