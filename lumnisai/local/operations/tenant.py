"""The tenant that an API key belongs to."""

from __future__ import annotations

import uuid
from typing import Any

from lumnisai.local.call import Call, operation
from lumnisai.local.errors import ApiError
from lumnisai.local.identity import DEFAULT_TENANT, tenant_id
from lumnisai.local.json_types import JsonObject
from lumnisai.local.store import Document


def settings_of(call: Call) -> Document:
    """Read what the tenant has set; a tenant begins to exist when it is first looked at."""
    found = call.store.get("tenant", call.tenant, call.tenant)
    if found is not None:
        return found
    now = call.now()
    return call.insert("tenant", call.tenant, {"api_key_mode": "platform", "created_at": now, "updated_at": now})


def _render(settings: Document) -> JsonObject:
    name = DEFAULT_TENANT if settings.tenant == tenant_id(DEFAULT_TENANT) else f"tenant-{settings.tenant[:8]}"
    return {
        "id": settings.tenant,
        "name": name,
        "developer_id": str(uuid.uuid5(uuid.UUID(settings.tenant), "developer")),
        "developer_email": f"developer@{name}.example",
        "plan": "shared",
        "db_status": "active",
        "billing_status": "active",
        "api_key_mode": settings.body["api_key_mode"],
        "created_at": settings.body["created_at"],
        "updated_at": settings.body["updated_at"],
    }


@operation("get_current_tenant")
async def get_current_tenant(call: Call) -> Any:
    """Read the tenant of the API key."""
    return _render(settings_of(call))


@operation("get_tenant")
async def get_tenant(call: Call) -> Any:
    """Read a tenant, which must be the one of the API key."""
    wanted = str(uuid.UUID(call.path["tenant_id"]))
    if wanted != call.tenant:
        message = f"This API key belongs to tenant {call.tenant}, so it may not read tenant {wanted}."
        raise ApiError(403, "FORBIDDEN", message)
    return _render(settings_of(call))
