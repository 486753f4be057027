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
    from ...models.check_linked_in_connection_request import CheckLinkedInConnectionRequest
    from ...models.linked_in_connection_status import LinkedInConnectionStatus


_parse: Decoder[LinkedInConnectionStatus] = Ref("linked_in_connection_status", "LinkedInConnectionStatus")


def check_linkedin_connection(
    *,
    body: CheckLinkedInConnectionRequest | Mapping[str, Any],
    user_id: str,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[LinkedInConnectionStatus]:
    """Check a LinkedIn connection.

    Tells how the user is connected to one person on LinkedIn, and how that person can be written to. Not settled:
    whether the server insists on an identifier.
    """
    return Request(
        "check_linkedin_connection",
        "POST",
        "/v1/messaging/linkedin/check-connection",
        _parse,
        query={
            "user_id": user_id,
        },
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
