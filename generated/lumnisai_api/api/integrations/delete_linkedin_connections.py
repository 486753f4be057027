# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import (
    UNSET,
    Decoder,
    Ref,
    Request,
    Unset,
)

if TYPE_CHECKING:
    from ...models.delete_connections_response import DeleteConnectionsResponse


_parse: Decoder[DeleteConnectionsResponse] = Ref("delete_connections_response", "DeleteConnectionsResponse")


def delete_linkedin_connections(
    *,
    user_id: str,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[DeleteConnectionsResponse]:
    """Delete synced LinkedIn connections.

    Removes the LinkedIn connections stored for a user. Contacts that have been messaged stay.
    """
    return Request(
        "delete_linkedin_connections",
        "DELETE",
        "/v1/integrations/linkedin/connections",
        _parse,
        query={
            "user_id": user_id,
        },
        headers={
            "Idempotency-Key": idempotency_key,
        },
    )
