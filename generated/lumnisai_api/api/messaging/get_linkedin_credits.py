# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import (
    UNSET,
    Decoder,
    Ref,
    Request,
    Unset,
)

if TYPE_CHECKING:
    from ...models.linked_in_credits_response import LinkedInCreditsResponse


_parse: Decoder[LinkedInCreditsResponse] = Ref("linked_in_credits_response", "LinkedInCreditsResponse")


def get_linkedin_credits(
    *,
    user_id: str,
    force_refresh: bool | None | Unset = UNSET,
) -> Request[LinkedInCreditsResponse]:
    """Get the InMail credits of a user.

    Credits of each LinkedIn plan of the user, as stored unless `force_refresh` is set. Not settled: how old a
    stored answer may be.
    """
    return Request(
        "get_linkedin_credits",
        "GET",
        "/v1/messaging/linkedin/credits",
        _parse,
        query={
            "user_id": user_id,
            "force_refresh": force_refresh,
        },
    )
