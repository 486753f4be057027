# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

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
class CampaignActionResult(Model):
    """What came of a decision on, or a change to, an action. A free map; the two fields here have been seen, others
    may come. Not settled: the exact body of each operation.

    Attributes:
        success: Whether it was done.
        outcome: The recorded outcome with its `type`; free-form.

    """

    success: bool | None
    outcome: dict[str, Any] | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "success": Field("success"),
        "outcome": Field("outcome"),
    }
    _open = True

    def __init__(
        self,
        *,
        success: bool | None | Unset = UNSET,
        outcome: Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if success is not UNSET:
            wire["success"] = success
        if outcome is not UNSET:
            wire["outcome"] = outcome
