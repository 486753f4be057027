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
    from ...models.initiate_connection_request import InitiateConnectionRequest
    from ...models.initiate_connection_response import InitiateConnectionResponse


_parse: Decoder[InitiateConnectionResponse] = Ref("initiate_connection_response", "InitiateConnectionResponse")


def initiate_connection(
    *,
    body: InitiateConnectionRequest | Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> Request[InitiateConnectionResponse]:
    """Start connecting a user to an app.

    Begins the OAuth flow that connects a user to an outside app. Send the user to `redirect_url` of the answer,
    then follow the state with `get_connection_status`.
    """
    return Request(
        "initiate_connection",
        "POST",
        "/v1/integrations/connections/initiate",
        _parse,
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
