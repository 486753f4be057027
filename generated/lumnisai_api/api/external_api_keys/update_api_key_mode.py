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
    from ...models.api_key_mode_request import ApiKeyModeRequest
    from ...models.api_key_mode_response import ApiKeyModeResponse


_parse: Decoder[ApiKeyModeResponse] = Ref("api_key_mode_response", "ApiKeyModeResponse")


def update_api_key_mode(
    *,
    body: ApiKeyModeRequest | Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> Request[ApiKeyModeResponse]:
    """Change the key mode.

    Switches the whole tenant between the platform's provider keys and its own.
    """
    return Request(
        "update_api_key_mode",
        "PATCH",
        "/v1/external-api-keys/mode",
        _parse,
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
