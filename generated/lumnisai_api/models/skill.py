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
    decode_str,
    decode_uuid,
    either,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class Skill(Model):
    """A guideline that agents pick up when it fits their work.

    Attributes:
        id: Id of the skill. Not settled: normally a UUID.
        name: Name of the skill.
        description: Short text by whose meaning the skill is found.
        content: The guideline itself.
        version: Semantic version.
        created_at: When the skill was written.
        updated_at: When it was last changed.
        category: Group of skills it belongs to.
        tenant_id: Tenant the skill belongs to.
        user_id: Owner, normally a UUID; null when it belongs to no single user.
        is_active: Whether the skill is switched on; taken to be so when missing.

    """

    id: str
    name: str
    description: str
    content: str
    version: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    category: str | None
    tenant_id: UUID | None
    user_id: UUID | str | None
    is_active: bool | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", required=True),
        "name": Field("name", required=True),
        "description": Field("description", required=True),
        "content": Field("content", required=True),
        "version": Field("version", required=True),
        "created_at": Field("created_at", decode_datetime, required=True),
        "updated_at": Field("updated_at", decode_datetime, required=True),
        "category": Field("category"),
        "tenant_id": Field("tenant_id", decode_uuid),
        "user_id": Field("user_id", either(decode_uuid, decode_str)),
        "is_active": Field("is_active"),
    }

    def __init__(
        self,
        *,
        id: str,
        name: str,
        description: str,
        content: str,
        version: str,
        created_at: datetime.datetime | str,
        updated_at: datetime.datetime | str,
        category: str | None | Unset = UNSET,
        tenant_id: UUID | str | None | Unset = UNSET,
        user_id: UUID | str | None | Unset = UNSET,
        is_active: bool | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["id"] = id
        wire["name"] = name
        wire["description"] = description
        wire["content"] = content
        wire["version"] = version
        wire["created_at"] = created_at
        wire["updated_at"] = updated_at
        if category is not UNSET:
            wire["category"] = category
        if tenant_id is not UNSET:
            wire["tenant_id"] = tenant_id
        if user_id is not UNSET:
            wire["user_id"] = user_id
        if is_active is not UNSET:
            wire["is_active"] = is_active

    _absent: ClassVar[Mapping[str, Callable[[Any], Any]]] = {"is_active": lambda skill: True}
