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
    from ...models.campaign_action_result import CampaignActionResult
    from ...models.edit_queued_request import EditQueuedRequest


_parse: Decoder[CampaignActionResult] = Ref("campaign_action_result", "CampaignActionResult")


def edit_queued_campaign_action(
    action_id: str,
    *,
    body: EditQueuedRequest | Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> Request[CampaignActionResult]:
    """Edit a queued action.

    Gives an approved or queued action that has not been sent another text. Not settled: the answer when the action
    stands elsewhere, probably 409.
    """
    return Request(
        "edit_queued_campaign_action",
        "PUT",
        "/v1/campaigns/actions/{action_id}/edit-queued".format(
            action_id=quote(str(action_id), safe=""),
        ),
        _parse,
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
