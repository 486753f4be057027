# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import (
    UNSET,
    Decoder,
    Ref,
    Request,
    Unset,
    many,
)

if TYPE_CHECKING:
    from ...models.outreach_asset_response import OutreachAssetResponse


_parse: Decoder[list[OutreachAssetResponse]] = many(Ref("outreach_asset_response", "OutreachAssetResponse"))


def list_assets(
    *,
    user_id: str,
    active_only: bool | None | Unset = UNSET,
    campaign_id: str | None | Unset = UNSET,
) -> Request[list[OutreachAssetResponse]]:
    """List outreach assets.

    Assets of one user, as a bare array and all at once. Not settled: the order.
    """
    return Request(
        "list_assets",
        "GET",
        "/v1/assets",
        _parse,
        query={
            "user_id": user_id,
            "active_only": active_only,
            "campaign_id": campaign_id,
        },
    )
