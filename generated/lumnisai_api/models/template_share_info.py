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
    from .share_permission import SharePermission


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class TemplateShareInfo(Model):
    """A share that exists.

    Attributes:
        id: Id of the share, by which it is removed; probably a UUID.
        permission: What a share allows: to see a template, to use it, or to change it. Presumably each includes those
            before it.
        created_at: When it was given.
        user_id: Who has it; probably a UUID. Null presumably means the whole tenant.
        user_email: Email of that user.
        shared_by: Who gave it; probably the UUID of a user.

    """

    id: str
    permission: SharePermission
    created_at: datetime.datetime
    user_id: str | None
    user_email: str | None
    shared_by: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", required=True),
        "permission": Field("permission", Ref("share_permission", "SharePermission"), required=True),
        "created_at": Field("created_at", decode_datetime, required=True),
        "user_id": Field("user_id"),
        "user_email": Field("user_email"),
        "shared_by": Field("shared_by"),
    }

    def __init__(
        self,
        *,
        id: str,
        permission: SharePermission | str,
        created_at: datetime.datetime | str,
        user_id: str | None | Unset = UNSET,
        user_email: str | None | Unset = UNSET,
        shared_by: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["id"] = id
        wire["permission"] = permission
        wire["created_at"] = created_at
        if user_id is not UNSET:
            wire["user_id"] = user_id
        if user_email is not UNSET:
            wire["user_email"] = user_email
        if shared_by is not UNSET:
            wire["shared_by"] = shared_by
