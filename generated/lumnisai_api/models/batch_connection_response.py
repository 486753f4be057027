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
    from .batch_connection_status import BatchConnectionStatus


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class BatchConnectionResponse(Model):
    """States of several connections of one user.

    Attributes:
        user_id: The user as named in the request, so possibly an email.
        connections: One entry per app.
        total_checked: Number of apps looked at.
        active_count: Number of active connections among them.

    """

    user_id: str
    connections: list[BatchConnectionStatus]
    total_checked: int
    active_count: int

    _fields: ClassVar[Mapping[str, Field]] = {
        "user_id": Field("user_id", required=True),
        "connections": Field("connections", many(Ref("batch_connection_status", "BatchConnectionStatus")), required=True),
        "total_checked": Field("total_checked", required=True),
        "active_count": Field("active_count", required=True),
    }

    def __init__(
        self,
        *,
        user_id: str,
        connections: Sequence[BatchConnectionStatus | Mapping[str, Any]],
        total_checked: int,
        active_count: int,
    ) -> None:
        wire = self._start()
        wire["user_id"] = user_id
        wire["connections"] = connections
        wire["total_checked"] = total_checked
        wire["active_count"] = active_count
