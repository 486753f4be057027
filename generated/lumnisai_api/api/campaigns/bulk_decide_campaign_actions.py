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
    from ...models.campaign_bulk_approval_request import CampaignBulkApprovalRequest
    from ...models.campaign_bulk_approval_response import CampaignBulkApprovalResponse


_parse: Decoder[CampaignBulkApprovalResponse] = Ref("campaign_bulk_approval_response", "CampaignBulkApprovalResponse")


def bulk_decide_campaign_actions(
    *,
    body: CampaignBulkApprovalRequest | Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> Request[CampaignBulkApprovalResponse]:
    """Decide on several actions.

    Approves, rejects and skips actions in one call. Each has an entry of its own in the answer, which tells whether
    it took effect.
    """
    return Request(
        "bulk_decide_campaign_actions",
        "POST",
        "/v1/campaigns/approvals/bulk",
        _parse,
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
