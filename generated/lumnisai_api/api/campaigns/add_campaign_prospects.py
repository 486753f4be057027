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
    from ...models.add_prospects_request import AddProspectsRequest
    from ...models.add_prospects_response import AddProspectsResponse


_parse: Decoder[AddProspectsResponse] = Ref("add_prospects_response", "AddProspectsResponse")


def add_campaign_prospects(
    campaign_id: str,
    *,
    body: AddProspectsRequest | Mapping[str, Any],
    user_id: str | None | Unset = UNSET,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[AddProspectsResponse]:
    """Add people to a campaign.

    Adds people, also while the campaign is active. Doubles are left out, and so are exact matches with the owner's
    CRM while `exclude_crm_contacts` is on; other overlaps only bring warnings.
    """
    return Request(
        "add_campaign_prospects",
        "POST",
        "/v1/campaigns/{campaign_id}/prospects".format(
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
