# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ...types import (
    UNSET,
    Decoder,
    Ref,
    Request,
    Unset,
)

if TYPE_CHECKING:
    from ...models.linked_in_account_rate_limits_response import LinkedInAccountRateLimitsResponse
    from ...models.linked_in_account_rate_limits_update import LinkedInAccountRateLimitsUpdate


_parse: Decoder[LinkedInAccountRateLimitsResponse] = Ref(
    "linked_in_account_rate_limits_response", "LinkedInAccountRateLimitsResponse"
)


def update_linkedin_account_rate_limits(
    *,
    body: LinkedInAccountRateLimitsUpdate | Mapping[str, Any],
    user_id: str,
    account_id: UUID | str | None | Unset = UNSET,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[LinkedInAccountRateLimitsResponse]:
    """Change the limits of a LinkedIn account.

    Changes the daily limits that are given and leaves the others. A value out of range is refused, not settled with
    which error.
    """
    return Request(
        "update_linkedin_account_rate_limits",
        "PATCH",
        "/v1/sequences/linkedin-accounts/rate-limits",
        _parse,
        query={
            "user_id": user_id,
            "account_id": account_id,
        },
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
