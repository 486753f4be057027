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
    from ...models.connection_status_response import ConnectionStatusResponse
    from ...models.provider_type import ProviderType


_parse: Decoder[ConnectionStatusResponse] = Ref("connection_status_response", "ConnectionStatusResponse")


def get_connection_status(
    user_id: str,
    app_name: str,
    *,
    provider: ProviderType | str | None | Unset = UNSET,
    include_enabled: bool | None | Unset = UNSET,
) -> Request[ConnectionStatusResponse]:
    """Get the state of a connection.

    Whether one user is connected to one app. Poll it after `initiate_connection`.
    """
    return Request(
        "get_connection_status",
        "GET",
        "/v1/integrations/connections/{user_id}/{app_name}".format(
            user_id=quote(str(user_id), safe=""),
            app_name=quote(str(app_name), safe=""),
        ),
        _parse,
        query={
            "provider": provider,
            "include_enabled": include_enabled,
        },
    )
