# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import (
    Decoder,
    Ref,
    Request,
)

if TYPE_CHECKING:
    from ...models.api_key_mode_response import ApiKeyModeResponse


_parse: Decoder[ApiKeyModeResponse] = Ref("api_key_mode_response", "ApiKeyModeResponse")


def get_api_key_mode() -> Request[ApiKeyModeResponse]:
    """Get the key mode.

    Whose provider keys the tenant's model calls use at present.
    """
    return Request(
        "get_api_key_mode",
        "GET",
        "/v1/external-api-keys/mode",
        _parse,
    )
