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
class FunnelStage(Model):
    """How many prospects came to one stage.

    Attributes:
        count: Prospects that reached the stage.
        rate: Their share of all prospects, from 0 to 1.

    """

    count: int
    rate: float

    _fields: ClassVar[Mapping[str, Field]] = {
        "count": Field("count", required=True),
        "rate": Field("rate", required=True),
    }

    def __init__(
        self,
        *,
        count: int,
        rate: float,
    ) -> None:
        wire = self._start()
        wire["count"] = count
        wire["rate"] = rate
