# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    decode_str,
    many,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class CrmExclusionGrantListResponse(Model):
    """The grants of one user.

    Attributes:
        member_user_id: Id of the user who may read.
        owner_user_ids: Ids of the users whose copies may be read.

    """

    member_user_id: str
    owner_user_ids: list[str]

    _fields: ClassVar[Mapping[str, Field]] = {
        "member_user_id": Field("member_user_id", required=True),
        "owner_user_ids": Field("owner_user_ids", many(decode_str), required=True),
    }

    def __init__(
        self,
        *,
        member_user_id: str,
        owner_user_ids: Sequence[str],
    ) -> None:
        wire = self._start()
        wire["member_user_id"] = member_user_id
        wire["owner_user_ids"] = owner_user_ids
