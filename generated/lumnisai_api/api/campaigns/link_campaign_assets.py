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
    from ...models.link_assets_request import LinkAssetsRequest
    from ...models.link_assets_response import LinkAssetsResponse


_parse: Decoder[LinkAssetsResponse] = Ref("link_assets_response", "LinkAssetsResponse")


def link_campaign_assets(
    campaign_id: str,
    *,
    body: LinkAssetsRequest | Mapping[str, Any],
    user_id: str | None | Unset = UNSET,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[LinkAssetsResponse]:
    """Attach assets to a campaign.

    Lets the messages of a campaign bring in assets that exist already.
    """
    return Request(
        "link_campaign_assets",
        "POST",
        "/v1/campaigns/{campaign_id}/assets".format(
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
