# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class CrmExclusionGrantRequest(Model):
    """Who may read whose copy of CRM contacts.

    Attributes:
        member_user_id: UUID or email of the user who may read.
        owner_user_id: UUID or email of the user whose copy is shared. When it is the member too, nothing happens.

    """

    member_user_id: str
    owner_user_id: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "member_user_id": Field("member_user_id", required=True),
        "owner_user_id": Field("owner_user_id", required=True),
    }

    def __init__(
        self,
        *,
        member_user_id: str,
        owner_user_id: str,
    ) -> None:
        wire = self._start()
        wire["member_user_id"] = member_user_id
        wire["owner_user_id"] = owner_user_id
