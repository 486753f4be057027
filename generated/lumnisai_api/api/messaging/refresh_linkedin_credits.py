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


def refresh_linkedin_credits(
    *,
    user_id: str,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[LinkedInCreditsResponse]:
    """Read the InMail credits anew.

    Reads the credits from the provider, stores them and gives them, with `is_real_time` true. The call has no body.
    """
    return Request(
        "refresh_linkedin_credits",
        "POST",
        "/v1/messaging/linkedin/refresh-credits",
        _parse,
        query={
            "user_id": user_id,
        },
        headers={
            "Idempotency-Key": idempotency_key,
        },
    )
