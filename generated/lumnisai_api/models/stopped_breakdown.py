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
class StoppedBreakdown(Model):
    """Prospects on whom work has ended.

    Attributes:
        total: How many.
        by_reason: How many by reason, such as `unresponsive` or `manual`; the keys are open.

    """

    total: int
    by_reason: dict[str, int]

    _fields: ClassVar[Mapping[str, Field]] = {
        "total": Field("total", required=True),
        "by_reason": Field("by_reason", required=True),
    }

    def __init__(
        self,
        *,
        total: int,
        by_reason: Mapping[str, int],
    ) -> None:
        wire = self._start()
        wire["total"] = total
        wire["by_reason"] = by_reason
