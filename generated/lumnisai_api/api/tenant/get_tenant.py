# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote
from uuid import UUID

from ...types import (
    Decoder,
    Ref,
    Request,
)

if TYPE_CHECKING:
    from ...models.tenant_details import TenantDetails


_parse: Decoder[TenantDetails] = Ref("tenant_details", "TenantDetails")


def get_tenant(
    tenant_id: UUID | str,
) -> Request[TenantDetails]:
    """Get a tenant.

    The tenant with this id. An API key reads its own tenant only; any other is refused with 403.
    """
    return Request(
        "get_tenant",
        "GET",
        "/v1/tenants/{tenant_id}".format(
            tenant_id=quote(str(tenant_id), safe=""),
        ),
        _parse,
    )
