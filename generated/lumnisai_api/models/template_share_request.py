# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    decode_str,
    many,
    straight,
)

if TYPE_CHECKING:
    from .template_share_config import TemplateShareConfig


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class TemplateShareRequest(Model):
    """Changes to the shares of a template.

    Attributes:
        share_with_tenant: Opens the template to the whole tenant, or closes it again. Null or absent presumably leaves it as it
            is.
        add_users: Shares to add.
        remove_users: Ids of the users whose shares go. Not settled: whether emails are taken.

    """

    share_with_tenant: bool | None
    add_users: list[TemplateShareConfig] | None
    remove_users: list[str] | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "share_with_tenant": Field("share_with_tenant"),
        "add_users": Field("add_users", many(Ref("template_share_config", "TemplateShareConfig"))),
        "remove_users": Field("remove_users", many(decode_str)),
    }

    def __init__(
        self,
        *,
        share_with_tenant: bool | None | Unset = UNSET,
        add_users: Sequence[TemplateShareConfig | Mapping[str, Any]] | None | Unset = UNSET,
        remove_users: Sequence[str] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if share_with_tenant is not UNSET:
            wire["share_with_tenant"] = share_with_tenant
        if add_users is not UNSET and add_users is not None:
            wire["add_users"] = add_users
        if remove_users is not UNSET and remove_users is not None:
            wire["remove_users"] = remove_users
