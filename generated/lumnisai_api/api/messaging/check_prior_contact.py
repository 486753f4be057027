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
    from ...models.check_prior_contact_request import CheckPriorContactRequest
    from ...models.check_prior_contact_response import CheckPriorContactResponse


_parse: Decoder[CheckPriorContactResponse] = Ref("check_prior_contact_response", "CheckPriorContactResponse")


def check_prior_contact(
    *,
    body: CheckPriorContactRequest | Mapping[str, Any],
    user_id: str,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[CheckPriorContactResponse]:
    """Check for earlier contact with a person.

    Searches the connected accounts of the user for earlier messages to or from one person. A non-empty `email`,
    `linkedin_url` or `provider_id` is needed; a published client refuses a request without one before it sends
    anything. Answers are kept for 2 hours unless `skip_cache` is set. Not settled: what the server answers without
    an identifier.
    """
    return Request(
        "check_prior_contact",
        "POST",
        "/v1/messaging/check-prior-contact",
        _parse,
        query={
            "user_id": user_id,
        },
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
