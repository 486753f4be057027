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
class RejectActionRequest(Model):
    """Rejection of an action.

    Attributes:
        user_id: Id of the user who rejects. Not settled: whether an email is taken as well as a UUID.
        reason: Why.

    """

    user_id: str
    reason: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "user_id": Field("user_id", required=True),
        "reason": Field("reason", required=True),
    }

    def __init__(
        self,
        *,
        user_id: str,
        reason: str,
    ) -> None:
        wire = self._start()
        wire["user_id"] = user_id
        wire["reason"] = reason
