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
    from ...models.app_enabled_response import AppEnabledResponse
    from ...models.provider_type import ProviderType


_parse: Decoder[AppEnabledResponse] = Ref("app_enabled_response", "AppEnabledResponse")


def get_app_enabled(
    app_name: str,
    *,
    provider: ProviderType | str | None | Unset = UNSET,
) -> Request[AppEnabledResponse]:
    """Get whether an app is enabled.

    Whether the tenant's users may connect to an app.
    """
    return Request(
        "get_app_enabled",
        "GET",
        "/v1/integrations/apps/{app_name}/enabled".format(
            app_name=quote(str(app_name), safe=""),
        ),
        _parse,
        query={
            "provider": provider,
        },
    )
