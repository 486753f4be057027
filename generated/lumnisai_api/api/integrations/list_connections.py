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
    from ...models.provider_type import ProviderType
    from ...models.user_connections_response import UserConnectionsResponse


_parse: Decoder[UserConnectionsResponse] = Ref("user_connections_response", "UserConnectionsResponse")


def list_connections(
    user_id: str,
    *,
    app_filter: str | None | Unset = UNSET,
    provider: ProviderType | str | None | Unset = UNSET,
) -> Request[UserConnectionsResponse]:
    """List a user's connections.

    All app connections of one user, or those to the apps asked for. There is no paging.
    """
    return Request(
        "list_connections",
        "GET",
        "/v1/integrations/connections/{user_id}".format(
            user_id=quote(str(user_id), safe=""),
        ),
        _parse,
        query={
            "app_filter": app_filter,
            "provider": provider,
        },
    )
