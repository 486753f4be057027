# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING
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


_parse: Decoder[LinkedInAccountRateLimitsResponse] = Ref(
    "linked_in_account_rate_limits_response", "LinkedInAccountRateLimitsResponse"
)


def get_linkedin_account_rate_limits(
    *,
    user_id: str,
    account_id: UUID | str | None | Unset = UNSET,
) -> Request[LinkedInAccountRateLimitsResponse]:
    """Get the limits of a LinkedIn account.

    Daily limits of one LinkedIn account of the user, and what was used of them today.
    """
    return Request(
        "get_linkedin_account_rate_limits",
        "GET",
        "/v1/sequences/linkedin-accounts/rate-limits",
        _parse,
        query={
            "user_id": user_id,
            "account_id": account_id,
        },
    )
