# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import (
    Decoder,
    Ref,
    Request,
)

if TYPE_CHECKING:
    from ...models.list_providers_response import ListProvidersResponse


_parse: Decoder[ListProvidersResponse] = Ref("list_providers_response", "ListProvidersResponse")


def list_integration_providers() -> Request[ListProvidersResponse]:
    """List integration backends.

    The backends through which apps can be connected.
    """
    return Request(
        "list_integration_providers",
        "GET",
        "/v1/integrations/providers",
        _parse,
    )
