# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    straight,
)

if TYPE_CHECKING:
    from .share_permission import SharePermission


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class TemplateShareConfig(Model):
    """A share to be made.

    Attributes:
        permission: What a share allows: to see a template, to use it, or to change it. Presumably each includes those
            before it.
        user_id: Who receives the share. Null presumably means the whole tenant.

    """

    permission: SharePermission
    user_id: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "permission": Field("permission", Ref("share_permission", "SharePermission"), required=True),
        "user_id": Field("user_id"),
    }

    def __init__(
        self,
        *,
        permission: SharePermission | str,
        user_id: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["permission"] = permission
        if user_id is not UNSET:
            wire["user_id"] = user_id
