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
    from ...models.outreach_asset_response import OutreachAssetResponse


_parse: Decoder[OutreachAssetResponse] = Ref("outreach_asset_response", "OutreachAssetResponse")


def deactivate_asset(
    asset_id: str,
    *,
    user_id: str,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[OutreachAssetResponse]:
    """Deactivate an outreach asset.

    Takes an asset out of use without removing it.
    """
    return Request(
        "deactivate_asset",
        "DELETE",
        "/v1/assets/{asset_id}".format(
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
