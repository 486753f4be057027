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
    from ...models.skip_action_request import SkipActionRequest


_parse: Decoder[CampaignActionResult] = Ref("campaign_action_result", "CampaignActionResult")


def skip_campaign_action(
    action_id: str,
    *,
    body: SkipActionRequest | Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> Request[CampaignActionResult]:
    """Skip an action.

    Leaves an action out. Unlike a rejection, it says nothing against the agent's choice.
    """
    return Request(
        "skip_campaign_action",
        "POST",
        "/v1/campaigns/actions/{action_id}/skip".format(
            action_id=quote(str(action_id), safe=""),
        ),
        _parse,
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
