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
    from ...models.connection_callback_request import ConnectionCallbackRequest
    from ...models.connection_callback_response import ConnectionCallbackResponse


_parse: Decoder[ConnectionCallbackResponse] = Ref("connection_callback_response", "ConnectionCallbackResponse")


def handle_connection_callback(
    *,
    body: ConnectionCallbackRequest | Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> Request[ConnectionCallbackResponse]:
    """Finish connecting a user.

    Hands over what the app's OAuth server sent back, an authorization code or an error.
    """
    return Request(
        "handle_connection_callback",
        "POST",
        "/v1/integrations/connections/callback",
        _parse,
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
