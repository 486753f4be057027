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
    from ...models.approval_action_request import ApprovalActionRequest
    from ...models.campaign_action_result import CampaignActionResult


_parse: Decoder[CampaignActionResult] = Ref("campaign_action_result", "CampaignActionResult")


def approve_campaign_action(
    action_id: str,
    *,
    body: ApprovalActionRequest | Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> Request[CampaignActionResult]:
    """Approve an action.

    Lets an action go out, if wanted with another text.
    """
    return Request(
        "approve_campaign_action",
        "POST",
        "/v1/campaigns/actions/{action_id}/approve".format(
            action_id=quote(str(action_id), safe=""),
        ),
        _parse,
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
