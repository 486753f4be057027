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
    from .pagination_info import PaginationInfo
    from .user import User


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class UserListResponse(Model):
    """One page of users.

    Attributes:
        users: Users on this page.
        pagination: Where a page stands in the whole list.

    """

    users: list[User]
    pagination: PaginationInfo

    _fields: ClassVar[Mapping[str, Field]] = {
        "users": Field("users", many(Ref("user", "User")), required=True),
        "pagination": Field("pagination", Ref("pagination_info", "PaginationInfo"), required=True),
    }

    def __init__(
        self,
        *,
        users: Sequence[User | Mapping[str, Any]],
        pagination: PaginationInfo | Mapping[str, Any],
    ) -> None:
        wire = self._start()
        wire["users"] = users
        wire["pagination"] = pagination
