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
    from ...models.external_api_key import ExternalApiKey
    from ...models.store_api_key_request import StoreApiKeyRequest


_parse: Decoder[ExternalApiKey] = Ref("external_api_key", "ExternalApiKey")


def store_external_api_key(
    *,
    body: StoreApiKeyRequest | Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> Request[ExternalApiKey]:
    """Store a provider key.

    Stores a key of an AI or data provider. The secret is never returned. Storing again for the same provider works.
    Not settled: whether the new key replaces the older one, or stands beside it under another label.
    """
    return Request(
        "store_external_api_key",
        "POST",
        "/v1/external-api-keys",
        _parse,
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
