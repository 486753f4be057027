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
    from .connection_info import ConnectionInfo


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class UserConnectionsResponse(Model):
    """The connections of one user.

    Attributes:
        user_id: The user as named in the request, so possibly an email.
        connections: The connections.

    """

    user_id: str
    connections: list[ConnectionInfo]

    _fields: ClassVar[Mapping[str, Field]] = {
        "user_id": Field("user_id", required=True),
        "connections": Field("connections", many(Ref("connection_info", "ConnectionInfo")), required=True),
    }

    def __init__(
        self,
        *,
        user_id: str,
        connections: Sequence[ConnectionInfo | Mapping[str, Any]],
    ) -> None:
        wire = self._start()
        wire["user_id"] = user_id
        wire["connections"] = connections
