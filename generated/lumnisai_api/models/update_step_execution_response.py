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
    from .step_execution_status import StepExecutionStatus


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class UpdateStepExecutionResponse(Model):
    """A step after a change.

    Attributes:
        step_execution_id: Id of the step execution.
        status: State of one step of an execution.
        updated: Whether something changed.
        content: Its text now.
        scheduled_at: Its time now.

    """

    step_execution_id: str
    status: StepExecutionStatus
    updated: bool
    content: str | None
    scheduled_at: datetime.datetime | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "step_execution_id": Field("step_execution_id", required=True),
        "status": Field("status", Ref("step_execution_status", "StepExecutionStatus"), required=True),
        "updated": Field("updated", required=True),
        "content": Field("content"),
        "scheduled_at": Field("scheduled_at", decode_datetime),
    }

    def __init__(
        self,
        *,
        step_execution_id: str,
        status: StepExecutionStatus | str,
        updated: bool,
        content: str | None | Unset = UNSET,
        scheduled_at: datetime.datetime | str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["step_execution_id"] = step_execution_id
        wire["status"] = status
        wire["updated"] = updated
        if content is not UNSET:
            wire["content"] = content
        if scheduled_at is not UNSET:
            wire["scheduled_at"] = scheduled_at
