# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    decode_datetime,
    decode_uuid,
    straight,
)

if TYPE_CHECKING:
    from .api_key_mode import ApiKeyMode
    from .billing_status import BillingStatus
    from .database_status import DatabaseStatus
    from .plan import Plan


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class TenantDetails(Model):
    """The organisation an API key belongs to.

    Attributes:
        id: UUID of the tenant.
        name: Name of the tenant.
        api_key_mode: Whose provider keys are used for model calls.
        created_at: When the tenant was made.
        developer_id: UUID of the developer who owns the tenant.
        developer_email: Email of that developer.
        plan: The plan in force.
        db_status: State of the tenant's database.
        billing_status: State of the tenant's account.
        updated_at: When the tenant last changed.

    """

    id: UUID
    name: str
    api_key_mode: ApiKeyMode
    created_at: datetime.datetime
    developer_id: UUID | None
    developer_email: str | None
    plan: Plan | None
    db_status: DatabaseStatus | None
    billing_status: BillingStatus | None
    updated_at: datetime.datetime | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", decode_uuid, required=True),
        "name": Field("name", required=True),
        "api_key_mode": Field("api_key_mode", Ref("api_key_mode", "ApiKeyMode"), required=True),
        "created_at": Field("created_at", decode_datetime, required=True),
        "developer_id": Field("developer_id", decode_uuid),
        "developer_email": Field("developer_email"),
        "plan": Field("plan", Ref("plan", "Plan")),
        "db_status": Field("db_status", Ref("database_status", "DatabaseStatus")),
        "billing_status": Field("billing_status", Ref("billing_status", "BillingStatus")),
        "updated_at": Field("updated_at", decode_datetime),
    }

    def __init__(
        self,
        *,
        id: UUID | str,
        name: str,
        api_key_mode: ApiKeyMode | str,
        created_at: datetime.datetime | str,
        developer_id: UUID | str | None | Unset = UNSET,
        developer_email: str | None | Unset = UNSET,
        plan: Plan | str | None | Unset = UNSET,
        db_status: DatabaseStatus | str | None | Unset = UNSET,
        billing_status: BillingStatus | str | None | Unset = UNSET,
        updated_at: datetime.datetime | str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["id"] = id
        wire["name"] = name
        wire["api_key_mode"] = api_key_mode
        wire["created_at"] = created_at
        if developer_id is not UNSET:
            wire["developer_id"] = developer_id
        if developer_email is not UNSET:
            wire["developer_email"] = developer_email
        if plan is not UNSET:
            wire["plan"] = plan
        if db_status is not UNSET:
            wire["db_status"] = db_status
        if billing_status is not UNSET:
            wire["billing_status"] = billing_status
        if updated_at is not UNSET:
            wire["updated_at"] = updated_at

    @property
    def tenant_id(self) -> UUID:
        """Another name of `id`."""
        return self.id
