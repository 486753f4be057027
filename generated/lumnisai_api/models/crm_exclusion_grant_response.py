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
    from .crm_grant_status import CrmGrantStatus


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class CrmExclusionGrantResponse(Model):
    """State of a grant.

    Attributes:
        member_user_id: Id of the user who may read.
        owner_user_id: Id of the user whose copy is meant.
        status: Whether a grant was given or taken back.

    """

    member_user_id: str
    owner_user_id: str
    status: CrmGrantStatus

    _fields: ClassVar[Mapping[str, Field]] = {
        "member_user_id": Field("member_user_id", required=True),
        "owner_user_id": Field("owner_user_id", required=True),
        "status": Field("status", Ref("crm_grant_status", "CrmGrantStatus"), required=True),
    }

    def __init__(
        self,
        *,
        member_user_id: str,
        owner_user_id: str,
        status: CrmGrantStatus | str,
    ) -> None:
        wire = self._start()
        wire["member_user_id"] = member_user_id
        wire["owner_user_id"] = owner_user_id
        wire["status"] = status
