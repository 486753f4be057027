# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    decode_datetime,
    many,
    straight,
)

if TYPE_CHECKING:
    from .execution_current_step import ExecutionCurrentStep
    from .execution_event import ExecutionEvent
    from .execution_status import ExecutionStatus
    from .step_history_entry import StepHistoryEntry


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ExecutionDetailResponse(Model):
    """One run of a template for one person, in full. It has all fields of `ExecutionSummary`.

    Attributes:
        id: Id of the execution; probably a UUID.
        template_id: Id of the template.
        template_name: Name of the template.
        prospect_id: Id of the person.
        status: State of an execution.
        created_at: When it was made.
        prospect_external_id: Identity of the person in another system.
        project_id: Project it is filed under.
        current_step_key: Step it is at.
        started_at: When it began.
        current_step: Step it is at, with its name.
        completed_at: When it ended.
        exit_reason: Why it ended. Not settled: the values.
        paused_at: When it was paused.
        pause_reason: Why it was paused.
        last_error: The latest error.
        error_count: Errors so far.
        step_history: Steps so far. Clients count on it; taken as optional because a batch may be read without it.
        events: Events so far. Clients count on it; taken as optional because a batch may be read without it.

    """

    id: str
    template_id: str
    template_name: str
    prospect_id: str
    status: ExecutionStatus
    created_at: datetime.datetime
    prospect_external_id: str | None
    project_id: str | None
    current_step_key: str | None
    started_at: datetime.datetime | None
    current_step: ExecutionCurrentStep | None
    completed_at: datetime.datetime | None
    exit_reason: str | None
    paused_at: datetime.datetime | None
    pause_reason: str | None
    last_error: str | None
    error_count: int | None
    step_history: list[StepHistoryEntry] | None
    events: list[ExecutionEvent] | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", required=True),
        "template_id": Field("template_id", required=True),
        "template_name": Field("template_name", required=True),
        "prospect_id": Field("prospect_id", required=True),
        "status": Field("status", Ref("execution_status", "ExecutionStatus"), required=True),
        "created_at": Field("created_at", decode_datetime, required=True),
        "prospect_external_id": Field("prospect_external_id"),
        "project_id": Field("project_id"),
        "current_step_key": Field("current_step_key"),
        "started_at": Field("started_at", decode_datetime),
        "current_step": Field("current_step", Ref("execution_current_step", "ExecutionCurrentStep")),
        "completed_at": Field("completed_at", decode_datetime),
        "exit_reason": Field("exit_reason"),
        "paused_at": Field("paused_at", decode_datetime),
        "pause_reason": Field("pause_reason"),
        "last_error": Field("last_error"),
        "error_count": Field("error_count"),
        "step_history": Field("step_history", many(Ref("step_history_entry", "StepHistoryEntry"))),
        "events": Field("events", many(Ref("execution_event", "ExecutionEvent"))),
    }

    def __init__(
        self,
        *,
        id: str,
        template_id: str,
        template_name: str,
        prospect_id: str,
        status: ExecutionStatus | str,
        created_at: datetime.datetime | str,
        prospect_external_id: str | None | Unset = UNSET,
        project_id: str | None | Unset = UNSET,
        current_step_key: str | None | Unset = UNSET,
        started_at: datetime.datetime | str | None | Unset = UNSET,
        current_step: ExecutionCurrentStep | Mapping[str, Any] | None | Unset = UNSET,
        completed_at: datetime.datetime | str | None | Unset = UNSET,
        exit_reason: str | None | Unset = UNSET,
        paused_at: datetime.datetime | str | None | Unset = UNSET,
        pause_reason: str | None | Unset = UNSET,
        last_error: str | None | Unset = UNSET,
        error_count: int | None | Unset = UNSET,
        step_history: Sequence[StepHistoryEntry | Mapping[str, Any]] | None | Unset = UNSET,
        events: Sequence[ExecutionEvent | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["id"] = id
        wire["template_id"] = template_id
        wire["template_name"] = template_name
        wire["prospect_id"] = prospect_id
        wire["status"] = status
        wire["created_at"] = created_at
        if prospect_external_id is not UNSET:
            wire["prospect_external_id"] = prospect_external_id
        if project_id is not UNSET:
            wire["project_id"] = project_id
        if current_step_key is not UNSET:
            wire["current_step_key"] = current_step_key
        if started_at is not UNSET:
            wire["started_at"] = started_at
        if current_step is not UNSET:
            wire["current_step"] = current_step
        if completed_at is not UNSET:
            wire["completed_at"] = completed_at
        if exit_reason is not UNSET:
            wire["exit_reason"] = exit_reason
        if paused_at is not UNSET:
            wire["paused_at"] = paused_at
        if pause_reason is not UNSET:
            wire["pause_reason"] = pause_reason
        if last_error is not UNSET:
            wire["last_error"] = last_error
        if error_count is not UNSET:
            wire["error_count"] = error_count
        if step_history is not UNSET:
            wire["step_history"] = step_history
        if events is not UNSET:
            wire["events"] = events
