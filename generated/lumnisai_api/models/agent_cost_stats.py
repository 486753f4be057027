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
class AgentCostStats(Model):
    """Credits of a run; may be 0 until the server accounts for them.

    Attributes:
        crustdata_credits: Credits at CrustData.
        fiber_credits: Credits at Fiber.

    """

    crustdata_credits: float
    fiber_credits: float

    _fields: ClassVar[Mapping[str, Field]] = {
        "crustdata_credits": Field("crustdata_credits", required=True),
        "fiber_credits": Field("fiber_credits", required=True),
    }

    def __init__(
        self,
        *,
        crustdata_credits: float,
        fiber_credits: float,
    ) -> None:
        wire = self._start()
        wire["crustdata_credits"] = crustdata_credits
        wire["fiber_credits"] = fiber_credits
