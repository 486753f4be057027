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
class LifecycleOperationRequest(Model):
    """Why an execution is paused or stopped.

    Attributes:
        reason: Why it is done.

    """

    reason: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "reason": Field("reason"),
    }

    def __init__(
        self,
        *,
        reason: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if reason is not UNSET and reason is not None:
            wire["reason"] = reason
