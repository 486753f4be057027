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
    from ...models.transfer_prospects_request import TransferProspectsRequest
    from ...models.transfer_prospects_response import TransferProspectsResponse


_parse: Decoder[TransferProspectsResponse] = Ref("transfer_prospects_response", "TransferProspectsResponse")


def transfer_campaign_prospects(
    campaign_id: str,
    *,
    body: TransferProspectsRequest | Mapping[str, Any],
    user_id: str | None | Unset = UNSET,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[TransferProspectsResponse]:
    """Transfer people to another campaign.

    Moves people from this campaign to another of the same owner. Open actions are cancelled, the history of actions
    and the mail threads move along, and the agent judges each person anew under the other playbook. Whoever the
    target holds already stays and is named with a reason. A target of another owner, or one that is stopped or
    completed, is refused. Not settled: with which code.
    """
    return Request(
        "transfer_campaign_prospects",
        "POST",
        "/v1/campaigns/{campaign_id}/prospects/transfer".format(
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
