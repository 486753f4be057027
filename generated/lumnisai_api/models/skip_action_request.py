# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Unset,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class SkipActionRequest(Model):
    """Wish to leave an action out.

    Attributes:
        user_id: Id of the user who skips. Not settled: whether an email is taken as well as a UUID.
        reason: Why.

    """

    user_id: str
    reason: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "user_id": Field("user_id", required=True),
        "reason": Field("reason"),
    }

    def __init__(
        self,
        *,
        user_id: str,
        reason: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["user_id"] = user_id
        if reason is not UNSET and reason is not None:
            wire["reason"] = reason
