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
    from ...models.apps_list_response import AppsListResponse
    from ...models.provider_type import ProviderType


_parse: Decoder[AppsListResponse] = Ref("apps_list_response", "AppsListResponse")


def list_apps(
    *,
    include_available: bool | None | Unset = UNSET,
    provider: ProviderType | str | None | Unset = UNSET,
) -> Request[AppsListResponse]:
    """List apps.

    The apps enabled for the tenant, and on request all that could be enabled, more than 150 in 2025. There is no
    paging. App names are an open list in upper case. A new tenant is said to have GITHUB, SLACK, GMAIL, JIRA and
    NOTION enabled; GOOGLEDOCS, GOOGLEDRIVE, GOOGLESHEETS, OUTLOOK, SHOPIFY, SPOTIFY and TWITTER have been seen
    enabled as well.
    """
    return Request(
        "list_apps",
        "GET",
        "/v1/integrations/apps",
        _parse,
        query={
            "include_available": include_available,
            "provider": provider,
        },
    )
