# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import (
    Decoder,
    Ref,
    Request,
)

if TYPE_CHECKING:
    from ...models.tenant_details import TenantDetails


_parse: Decoder[TenantDetails] = Ref("tenant_details", "TenantDetails")


def get_current_tenant() -> Request[TenantDetails]:
    """Get one's own tenant.

    The tenant that the API key belongs to. Not settled: only an older client calls this path, so it may not exist
    on every server; `get_tenant` is certain.
    """
    return Request(
        "get_current_tenant",
        "GET",
        "/v1/tenant",
        _parse,
    )
