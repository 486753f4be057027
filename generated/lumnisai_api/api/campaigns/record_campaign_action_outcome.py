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
    from ...models.record_outcome_request import RecordOutcomeRequest


_parse: Decoder[CampaignActionResult] = Ref("campaign_action_result", "CampaignActionResult")


def record_campaign_action_outcome(
    action_id: str,
    *,
    body: RecordOutcomeRequest | Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> Request[CampaignActionResult]:
    """Record what came of an action.

    Notes the outcome of an action; `meeting_booked` and `not_interested` can change the state of the prospect.
    """
    return Request(
        "record_campaign_action_outcome",
        "POST",
        "/v1/campaigns/actions/{action_id}/record-outcome".format(
            action_id=quote(str(action_id), safe=""),
        ),
        _parse,
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
