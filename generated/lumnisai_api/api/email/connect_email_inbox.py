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
    from ...models.connect_inbox_request import ConnectInboxRequest
    from ...models.connect_inbox_response import ConnectInboxResponse


_parse: Decoder[ConnectInboxResponse] = Ref("connect_inbox_response", "ConnectInboxResponse")


def connect_email_inbox(
    *,
    body: ConnectInboxRequest | Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> Request[ConnectInboxResponse]:
    """Connect a user's own inbox.

    Begins connecting one inbox of a user. Send the user to `redirect_url` of the answer; after the sign-in there,
    the mail provider reports back, and the mailbox appears with the state `ready`.
    """
    return Request(
        "connect_email_inbox",
        "POST",
        "/v1/email/inboxes/connect",
        _parse,
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
