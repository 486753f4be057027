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
    from .reply_sentiment import ReplySentiment
    from .sequence_action import SequenceAction
    from .step_execution_status import StepExecutionStatus


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class StepHistoryEntry(Model):
    """One step of an execution and what came of it.

    Attributes:
        step_key: Key of the step.
        status: State of one step of an execution.
        step_name: Name of the step.
        action: Action that was planned; the values are open.
        scheduled_at: When it was to run.
        started_at: When it began.
        sent_at: When it was sent.
        completed_at: When it was done.
        actual_channel: Channel that was really used; the values are open.
        actual_action: What was really done; the values are open.
        actual_content: Text that was really sent.
        error_message: What went wrong.
        reply_received_at: When the reply came.
        reply_content: Text of the reply.
        reply_sentiment: Mood of the reply.

    """

    step_key: str
    status: StepExecutionStatus
    step_name: str | None
    action: SequenceAction | None
    scheduled_at: datetime.datetime | None
    started_at: datetime.datetime | None
    sent_at: datetime.datetime | None
    completed_at: datetime.datetime | None
    actual_channel: str | None
    actual_action: str | None
    actual_content: str | None
    error_message: str | None
    reply_received_at: datetime.datetime | None
    reply_content: str | None
    reply_sentiment: ReplySentiment | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "step_key": Field("step_key", required=True),
        "status": Field("status", Ref("step_execution_status", "StepExecutionStatus"), required=True),
        "step_name": Field("step_name"),
        "action": Field("action", Ref("sequence_action", "SequenceAction")),
        "scheduled_at": Field("scheduled_at", decode_datetime),
        "started_at": Field("started_at", decode_datetime),
        "sent_at": Field("sent_at", decode_datetime),
        "completed_at": Field("completed_at", decode_datetime),
        "actual_channel": Field("actual_channel"),
        "actual_action": Field("actual_action"),
        "actual_content": Field("actual_content"),
        "error_message": Field("error_message"),
        "reply_received_at": Field("reply_received_at", decode_datetime),
        "reply_content": Field("reply_content"),
        "reply_sentiment": Field("reply_sentiment", Ref("reply_sentiment", "ReplySentiment")),
    }

    def __init__(
        self,
        *,
        step_key: str,
        status: StepExecutionStatus | str,
        step_name: str | None | Unset = UNSET,
        action: SequenceAction | str | None | Unset = UNSET,
        scheduled_at: datetime.datetime | str | None | Unset = UNSET,
        started_at: datetime.datetime | str | None | Unset = UNSET,
        sent_at: datetime.datetime | str | None | Unset = UNSET,
        completed_at: datetime.datetime | str | None | Unset = UNSET,
        actual_channel: str | None | Unset = UNSET,
        actual_action: str | None | Unset = UNSET,
        actual_content: str | None | Unset = UNSET,
        error_message: str | None | Unset = UNSET,
        reply_received_at: datetime.datetime | str | None | Unset = UNSET,
        reply_content: str | None | Unset = UNSET,
        reply_sentiment: ReplySentiment | str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["step_key"] = step_key
        wire["status"] = status
        if step_name is not UNSET:
            wire["step_name"] = step_name
        if action is not UNSET:
            wire["action"] = action
        if scheduled_at is not UNSET:
            wire["scheduled_at"] = scheduled_at
        if started_at is not UNSET:
            wire["started_at"] = started_at
        if sent_at is not UNSET:
            wire["sent_at"] = sent_at
        if completed_at is not UNSET:
            wire["completed_at"] = completed_at
        if actual_channel is not UNSET:
            wire["actual_channel"] = actual_channel
        if actual_action is not UNSET:
            wire["actual_action"] = actual_action
        if actual_content is not UNSET:
            wire["actual_content"] = actual_content
        if error_message is not UNSET:
            wire["error_message"] = error_message
        if reply_received_at is not UNSET:
            wire["reply_received_at"] = reply_received_at
        if reply_content is not UNSET:
            wire["reply_content"] = reply_content
        if reply_sentiment is not UNSET:
            wire["reply_sentiment"] = reply_sentiment
