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
class PauseProspectsResponse(Model):
    """What came of pausing or resuming people.

    Attributes:
        affected: How many were paused or resumed.

    """

    affected: int

    _fields: ClassVar[Mapping[str, Field]] = {
        "affected": Field("affected", required=True),
    }

    def __init__(
        self,
        *,
        affected: int,
    ) -> None:
        wire = self._start()
        wire["affected"] = affected
