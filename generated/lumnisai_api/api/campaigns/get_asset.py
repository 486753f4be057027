# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from ...types import (
    Decoder,
    Ref,
    Request,
)

if TYPE_CHECKING:
    from ...models.outreach_asset_response import OutreachAssetResponse


_parse: Decoder[OutreachAssetResponse] = Ref("outreach_asset_response", "OutreachAssetResponse")


def get_asset(
    asset_id: str,
    *,
    user_id: str,
) -> Request[OutreachAssetResponse]:
    """Get an outreach asset.

    One asset of a user.
    """
    return Request(
        "get_asset",
        "GET",
        "/v1/assets/{asset_id}".format(
            asset_id=quote(str(asset_id), safe=""),
        ),
        _parse,
        query={
            "user_id": user_id,
        },
    )
