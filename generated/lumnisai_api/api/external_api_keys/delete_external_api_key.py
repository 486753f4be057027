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
    from ...models.message_response import MessageResponse


_parse: Decoder[MessageResponse] = Ref("message_response", "MessageResponse")


def delete_external_api_key(
    key_id_or_provider: str,
    *,
    key_name: str | None | Unset = UNSET,
    user_id: str | None | Unset = UNSET,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[MessageResponse]:
    """Delete a provider key.

    Removes the key stored for a provider, or the one of its keys that carries a given label.
    """
    return Request(
        "delete_external_api_key",
        "DELETE",
        "/v1/external-api-keys/{key_id_or_provider}".format(
            key_id_or_provider=quote(str(key_id_or_provider), safe=""),
        ),
        _parse,
        query={
            "key_name": key_name,
            "user_id": user_id,
        },
        headers={
            "Idempotency-Key": idempotency_key,
        },
    )
