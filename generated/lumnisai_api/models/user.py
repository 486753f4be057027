# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from typing import Any, ClassVar
from uuid import UUID

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Unset,
    decode_datetime,
    decode_uuid,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class User(Model):
    """A person of a tenant.

    Attributes:
        id: Id of the user.
        email: Email address, which also identifies the user. Reserved domains occur, so do not validate it.
        tenant_id: Tenant the user belongs to.
        created_at: When the user was added.
        updated_at: When the user last changed.
        first_name: First name.
        last_name: Last name.
        is_active: Whether the account is enabled. Absent means enabled.

    """

    id: UUID
    email: str
    tenant_id: UUID
    created_at: datetime.datetime
    updated_at: datetime.datetime
    first_name: str | None
    last_name: str | None
    is_active: bool | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", decode_uuid, required=True),
        "email": Field("email", required=True),
        "tenant_id": Field("tenant_id", decode_uuid, required=True),
        "created_at": Field("created_at", decode_datetime, required=True),
        "updated_at": Field("updated_at", decode_datetime, required=True),
        "first_name": Field("first_name"),
        "last_name": Field("last_name"),
        "is_active": Field("is_active"),
    }

    def __init__(
        self,
        *,
        id: UUID | str,
        email: str,
        tenant_id: UUID | str,
        created_at: datetime.datetime | str,
        updated_at: datetime.datetime | str,
        first_name: str | None | Unset = UNSET,
        last_name: str | None | Unset = UNSET,
        is_active: bool | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["id"] = id
        wire["email"] = email
        wire["tenant_id"] = tenant_id
        wire["created_at"] = created_at
        wire["updated_at"] = updated_at
        if first_name is not UNSET:
            wire["first_name"] = first_name
        if last_name is not UNSET:
            wire["last_name"] = last_name
        if is_active is not UNSET:
            wire["is_active"] = is_active

    _absent: ClassVar[Mapping[str, Callable[[Any], Any]]] = {"is_active": lambda user: True}
