# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    decode_datetime,
    straight,
)

if TYPE_CHECKING:
    from .execution_status import ExecutionStatus
    from .step_execution_status import StepExecutionStatus


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class SkipStepResponse(Model):
    """A step that was skipped and what comes next.

    Attributes:
        success: Whether it was done.
        step_execution_id: Id of the step that was skipped.
        previous_step_key: Key of that step.
        previous_status: State of one step of an execution.
        execution_id: Id of the execution.
        execution_status: State of an execution.
        next_step_key: Key of the step that follows; presumably absent when the sequence is over.
        next_step_at: When that step is due.

    """

    success: bool
    step_execution_id: str
    previous_step_key: str
    previous_status: StepExecutionStatus
    execution_id: str
    execution_status: ExecutionStatus
    next_step_key: str | None
    next_step_at: datetime.datetime | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "success": Field("success", required=True),
        "step_execution_id": Field("step_execution_id", required=True),
        "previous_step_key": Field("previous_step_key", required=True),
        "previous_status": Field("previous_status", Ref("step_execution_status", "StepExecutionStatus"), required=True),
        "execution_id": Field("execution_id", required=True),
        "execution_status": Field("execution_status", Ref("execution_status", "ExecutionStatus"), required=True),
        "next_step_key": Field("next_step_key"),
        "next_step_at": Field("next_step_at", decode_datetime),
    }

    def __init__(
        self,
        *,
        success: bool,
        step_execution_id: str,
        previous_step_key: str,
        previous_status: StepExecutionStatus | str,
        execution_id: str,
        execution_status: ExecutionStatus | str,
        next_step_key: str | None | Unset = UNSET,
        next_step_at: datetime.datetime | str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["success"] = success
        wire["step_execution_id"] = step_execution_id
        wire["previous_step_key"] = previous_step_key
        wire["previous_status"] = previous_status
        wire["execution_id"] = execution_id
        wire["execution_status"] = execution_status
        if next_step_key is not UNSET:
            wire["next_step_key"] = next_step_key
        if next_step_at is not UNSET:
            wire["next_step_at"] = next_step_at
