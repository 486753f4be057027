# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    decode_datetime,
    straight,
)

if TYPE_CHECKING:
    from .outreach_asset_type import OutreachAssetType


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class OutreachAssetResponse(Model):
    """A link, text or file that messages can bring in.

    Attributes:
        id: Id of the asset, usually a UUID.
        tenant_id: Tenant it belongs to.
        user_id: Owner.
        name: Display name.
        key: Short key by which messages refer to it.
        type_: Kind of an outreach asset.
        value: The link, the text or what stands for the file.
        is_active: Whether it can be used; taken to be false once deactivated.
        created_at: When it was made.
        updated_at: When it was last changed.
        created_by: Who made it.

    """

    id: str
    tenant_id: str
    user_id: str
    name: str
    key: str
    type_: OutreachAssetType
    value: str
    is_active: bool
    created_at: datetime.datetime
    updated_at: datetime.datetime
    created_by: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", required=True),
        "tenant_id": Field("tenant_id", required=True),
        "user_id": Field("user_id", required=True),
        "name": Field("name", required=True),
        "key": Field("key", required=True),
        "type_": Field("type", Ref("outreach_asset_type", "OutreachAssetType"), required=True),
        "value": Field("value", required=True),
        "is_active": Field("is_active", required=True),
        "created_at": Field("created_at", decode_datetime, required=True),
        "updated_at": Field("updated_at", decode_datetime, required=True),
        "created_by": Field("created_by"),
    }

    def __init__(
        self,
        *,
        id: str,
        tenant_id: str,
        user_id: str,
        name: str,
        key: str,
        type_: OutreachAssetType | str,
        value: str,
        is_active: bool,
        created_at: datetime.datetime | str,
        updated_at: datetime.datetime | str,
        created_by: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["id"] = id
        wire["tenant_id"] = tenant_id
        wire["user_id"] = user_id
        wire["name"] = name
        wire["key"] = key
        wire["type"] = type_
        wire["value"] = value
        wire["is_active"] = is_active
        wire["created_at"] = created_at
        wire["updated_at"] = updated_at
        if created_by is not UNSET:
            wire["created_by"] = created_by
