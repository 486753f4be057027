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
    from ...models.linked_in_subscription_update_response import LinkedInSubscriptionUpdateResponse
    from ...models.update_linked_in_subscription_request import UpdateLinkedInSubscriptionRequest


_parse: Decoder[LinkedInSubscriptionUpdateResponse] = Ref(
    "linked_in_subscription_update_response", "LinkedInSubscriptionUpdateResponse"
)


def update_linkedin_subscription(
    *,
    body: UpdateLinkedInSubscriptionRequest | Mapping[str, Any],
    user_id: str,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[LinkedInSubscriptionUpdateResponse]:
    """Record the LinkedIn plan of a user.

    Records by hand which LinkedIn plan the user's account has, and how many InMail credits it holds.
    """
    return Request(
        "update_linkedin_subscription",
        "PUT",
        "/v1/messaging/linkedin/subscription",
        _parse,
        query={
            "user_id": user_id,
        },
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
