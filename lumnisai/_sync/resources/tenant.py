# Written by `make generate` from lumnisai/_async/resources/tenant.py. Do not edit.
"""The organisation that an API key belongs to."""

from __future__ import annotations

from uuid import UUID

from lumnisai._sync.resource import Resource
from lumnisai_api.api.tenant.get_current_tenant import get_current_tenant
from lumnisai_api.api.tenant.get_tenant import get_tenant
from lumnisai_api.models.tenant_details import TenantDetails


class Tenant(Resource):
    """The tenant: its name, plan and state."""

    def get(self, tenant_id: UUID | str | None = None) -> TenantDetails:
        """Read the tenant.

        Args:
            tenant_id: Only needed with a key that is good for several tenants; otherwise the key decides.

        Raises:
            PermissionDeniedError: It is another organisation's.
        """
        tenant_id = tenant_id or self._view.tenant_id
        if tenant_id is None:
            return self._send(get_current_tenant())
        return self._send(get_tenant(tenant_id))
