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
    from ...models.outreach_asset_response import OutreachAssetResponse
    from ...models.outreach_asset_update import OutreachAssetUpdate


_parse: Decoder[OutreachAssetResponse] = Ref("outreach_asset_response", "OutreachAssetResponse")


def update_asset(
    asset_id: str,
    *,
    body: OutreachAssetUpdate | Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> Request[OutreachAssetResponse]:
    """Change an outreach asset.

    Changes name or content of an asset, or switches it on or off.
    """
    return Request(
        "update_asset",
        "PUT",
        "/v1/assets/{asset_id}".format(
            asset_id=quote(str(asset_id), safe=""),
        ),
        _parse,
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
