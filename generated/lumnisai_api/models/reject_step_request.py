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
class RejectStepRequest(Model):
    """Why a step is rejected.

    Attributes:
        reason: Why it is rejected.

    """

    reason: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "reason": Field("reason", required=True),
    }

    def __init__(
        self,
        *,
        reason: str,
    ) -> None:
        wire = self._start()
        wire["reason"] = reason
