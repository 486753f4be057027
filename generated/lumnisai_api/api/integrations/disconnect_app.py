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
    from ...models.disconnect_request import DisconnectRequest
    from ...models.disconnect_response import DisconnectResponse


_parse: Decoder[DisconnectResponse] = Ref("disconnect_response", "DisconnectResponse")


def disconnect_app(
    *,
    body: DisconnectRequest | Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> Request[DisconnectResponse]:
    """Disconnect a user from an app.

    Ends a user's connection to an app, or one account of it when the user has several.
    """
    return Request(
        "disconnect_app",
        "POST",
        "/v1/integrations/connections/disconnect",
        _parse,
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
