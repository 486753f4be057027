# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from ...types import (
    UNSET,
    Decoder,
    Ref,
    Request,
    Unset,
)

if TYPE_CHECKING:
    from ...models.external_api_key import ExternalApiKey


_parse: Decoder[ExternalApiKey] = Ref("external_api_key", "ExternalApiKey")


def get_external_api_key(
    key_id_or_provider: str,
    *,
    user_id: str | None | Unset = UNSET,
) -> Request[ExternalApiKey]:
    """Get a provider key.

    One stored key, found by its key id, without its secret.
    """
    return Request(
        "get_external_api_key",
        "GET",
        "/v1/external-api-keys/{key_id_or_provider}".format(
            key_id_or_provider=quote(str(key_id_or_provider), safe=""),
        ),
        _parse,
        query={
            "user_id": user_id,
        },
    )
