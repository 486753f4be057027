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
    from ...models.remove_prospect_response import RemoveProspectResponse


_parse: Decoder[RemoveProspectResponse] = Ref("remove_prospect_response", "RemoveProspectResponse")


def remove_campaign_prospect(
    campaign_id: str,
    prospect_id: str,
    *,
    user_id: str | None | Unset = UNSET,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[RemoveProspectResponse]:
    """Remove a person from a campaign.

    Takes one person out of a campaign. Not settled: what becomes of the open action.
    """
    return Request(
        "remove_campaign_prospect",
        "DELETE",
        "/v1/campaigns/{campaign_id}/prospects/{prospect_id}".format(
            campaign_id=quote(str(campaign_id), safe=""),
            prospect_id=quote(str(prospect_id), safe=""),
        ),
        _parse,
        query={
            "user_id": user_id,
        },
        headers={
            "Idempotency-Key": idempotency_key,
        },
    )
