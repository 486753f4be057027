# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    Ref,
    decode_datetime,
    straight,
)

if TYPE_CHECKING:
    from .execution_status import ExecutionStatus


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class CompleteExecutionResponse(Model):
    """An execution that was ended with a result.

    Attributes:
        success: Whether it was done.
        execution_id: Id of the execution.
        final_status: State of an execution.
        exit_reason: Why it ended.
        completed_at: When it ended.

    """

    success: bool
    execution_id: str
    final_status: ExecutionStatus
    exit_reason: str
    completed_at: datetime.datetime

    _fields: ClassVar[Mapping[str, Field]] = {
        "success": Field("success", required=True),
        "execution_id": Field("execution_id", required=True),
        "final_status": Field("final_status", Ref("execution_status", "ExecutionStatus"), required=True),
        "exit_reason": Field("exit_reason", required=True),
        "completed_at": Field("completed_at", decode_datetime, required=True),
    }

    def __init__(
        self,
        *,
        success: bool,
        execution_id: str,
        final_status: ExecutionStatus | str,
        exit_reason: str,
        completed_at: datetime.datetime | str,
    ) -> None:
        wire = self._start()
        wire["success"] = success
        wire["execution_id"] = execution_id
        wire["final_status"] = final_status
        wire["exit_reason"] = exit_reason
        wire["completed_at"] = completed_at
