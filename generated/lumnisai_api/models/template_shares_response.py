# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    Ref,
    many,
    straight,
)

if TYPE_CHECKING:
    from .template_share_info import TemplateShareInfo


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class TemplateSharesResponse(Model):
    """Who may use a template.

    Attributes:
        template_id: Id of the template.
        is_tenant_wide: Whether it is open to the whole tenant.
        shares: All shares.

    """

    template_id: str
    is_tenant_wide: bool
    shares: list[TemplateShareInfo]

    _fields: ClassVar[Mapping[str, Field]] = {
        "template_id": Field("template_id", required=True),
        "is_tenant_wide": Field("is_tenant_wide", required=True),
        "shares": Field("shares", many(Ref("template_share_info", "TemplateShareInfo")), required=True),
    }

    def __init__(
        self,
        *,
        template_id: str,
        is_tenant_wide: bool,
        shares: Sequence[TemplateShareInfo | Mapping[str, Any]],
    ) -> None:
        wire = self._start()
        wire["template_id"] = template_id
        wire["is_tenant_wide"] = is_tenant_wide
        wire["shares"] = shares
