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
    from ...models.batch_check_prior_contact_request import BatchCheckPriorContactRequest
    from ...models.batch_check_prior_contact_response import BatchCheckPriorContactResponse


_parse: Decoder[BatchCheckPriorContactResponse] = Ref("batch_check_prior_contact_response", "BatchCheckPriorContactResponse")


def batch_check_prior_contact(
    *,
    body: BatchCheckPriorContactRequest | Mapping[str, Any],
    user_id: str,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[BatchCheckPriorContactResponse]:
    """Check for earlier contact with several people.

    As `check_prior_contact`, for up to 50 people at once. Each one needs a non-empty `email`, `linkedin_url` or
    `provider_id`. Failures of single people come in the `error` of their result.
    """
    return Request(
        "batch_check_prior_contact",
        "POST",
        "/v1/messaging/check-prior-contact/batch",
        _parse,
        query={
            "user_id": user_id,
        },
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
