# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import (
    UNSET,
    Decoder,
    Ref,
    Request,
    Unset,
    many,
)

if TYPE_CHECKING:
    from ...models.external_api_key import ExternalApiKey


_parse: Decoder[list[ExternalApiKey]] = many(Ref("external_api_key", "ExternalApiKey"))


def list_external_api_keys(
    *,
    user_id: str | None | Unset = UNSET,
) -> Request[list[ExternalApiKey]]:
    """List provider keys.

    All stored keys as a bare array, without their secrets and without paging.
    """
    return Request(
        "list_external_api_keys",
        "GET",
        "/v1/external-api-keys",
        _parse,
        query={
            "user_id": user_id,
        },
    )
