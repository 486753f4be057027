# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    Ref,
    straight,
)

if TYPE_CHECKING:
    from .crm_provider import CrmProvider


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class CrmContactsSyncRequest(Model):
    """Whose contacts to copy from which CRM.

    Attributes:
        user_id: UUID or email of the user whose CRM connection is used.
        provider: A customer relationship system.

    """

    user_id: str
    provider: CrmProvider

    _fields: ClassVar[Mapping[str, Field]] = {
        "user_id": Field("user_id", required=True),
        "provider": Field("provider", Ref("crm_provider", "CrmProvider"), required=True),
    }

    def __init__(
        self,
        *,
        user_id: str,
        provider: CrmProvider | str,
    ) -> None:
        wire = self._start()
        wire["user_id"] = user_id
        wire["provider"] = provider
