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
class WebhookExecutionSummary(Model):
    """Figures of a run of a sequence. Not settled: keys may come in camelCase on the wire instead of snake_case.

    Attributes:
        steps_completed: Steps that were done.
        duration_seconds: How long the run took, in seconds. Not settled: whole or fractional.

    """

    steps_completed: int
    duration_seconds: float | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "steps_completed": Field("steps_completed", required=True),
        "duration_seconds": Field("duration_seconds", required=True),
    }

    def __init__(
        self,
        *,
        steps_completed: int,
        duration_seconds: float | None,
    ) -> None:
        wire = self._start()
        wire["steps_completed"] = steps_completed
        wire["duration_seconds"] = duration_seconds
