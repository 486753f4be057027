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
    from ...models.reject_action_request import RejectActionRequest


_parse: Decoder[CampaignActionResult] = Ref("campaign_action_result", "CampaignActionResult")


def reject_campaign_action(
    action_id: str,
    *,
    body: RejectActionRequest | Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> Request[CampaignActionResult]:
    """Reject an action.

    Refuses an action; the agent takes it as a sign that its choice was wrong. Not settled: the state of the action
    afterwards.
    """
    return Request(
        "reject_campaign_action",
        "POST",
        "/v1/campaigns/actions/{action_id}/reject".format(
            action_id=quote(str(action_id), safe=""),
        ),
        _parse,
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
