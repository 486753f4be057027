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
    from ...models.update_app_status_response import UpdateAppStatusResponse


_parse: Decoder[UpdateAppStatusResponse] = Ref("update_app_status_response", "UpdateAppStatusResponse")


def update_app_status(
    app_name: str,
    *,
    enabled: bool,
    provider: ProviderType | str | None | Unset = UNSET,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[UpdateAppStatusResponse]:
    """Enable or disable an app.

    Switches an app on or off for the whole tenant. The new state goes in the query; there is no body.
    """
    return Request(
        "update_app_status",
        "PUT",
        "/v1/integrations/apps/{app_name}".format(
            app_name=quote(str(app_name), safe=""),
        ),
        _parse,
        query={
            "enabled": enabled,
            "provider": provider,
        },
        headers={
            "Idempotency-Key": idempotency_key,
        },
    )
