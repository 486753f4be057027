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
    from ...models.email_onboard_request import EmailOnboardRequest
    from ...models.email_onboard_response import EmailOnboardResponse


_parse: Decoder[EmailOnboardResponse] = Ref("email_onboard_response", "EmailOnboardResponse")


def onboard_email_organization(
    *,
    body: EmailOnboardRequest | Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> Request[EmailOnboardResponse]:
    """Set up email sending for an organisation.

    Sets up domains, mailboxes and their warm-up. This runs in the background and takes 30 to 60 minutes; follow it
    with `get_email_onboarding_status`.
    """
    return Request(
        "onboard_email_organization",
        "POST",
        "/v1/email/onboard",
        _parse,
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
