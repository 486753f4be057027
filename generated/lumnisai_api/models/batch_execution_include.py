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
class BatchExecutionInclude(Model):
    """Parts of executions to read along.

    Attributes:
        step_history: Whether the steps so far come along. Not settled: the default.
        events: Whether the events so far come along. Not settled: the default.

    """

    step_history: bool | None
    events: bool | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "step_history": Field("step_history"),
        "events": Field("events"),
    }

    def __init__(
        self,
        *,
        step_history: bool | None | Unset = UNSET,
        events: bool | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if step_history is not UNSET and step_history is not None:
            wire["step_history"] = step_history
        if events is not UNSET and events is not None:
            wire["events"] = events
