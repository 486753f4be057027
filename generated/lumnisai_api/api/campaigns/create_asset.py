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
    from ...models.outreach_asset_create import OutreachAssetCreate
    from ...models.outreach_asset_response import OutreachAssetResponse


_parse: Decoder[OutreachAssetResponse] = Ref("outreach_asset_response", "OutreachAssetResponse")


def create_asset(
    *,
    body: OutreachAssetCreate | Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> Request[OutreachAssetResponse]:
    """Make an outreach asset.

    Stores a link, text or file that messages can bring in by its key.
    """
    return Request(
        "create_asset",
        "POST",
        "/v1/assets",
        _parse,
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
