# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

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
    from .execution_event_data import ExecutionEventData
    from .sequence_event_type import SequenceEventType


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ExecutionEvent(Model):
    """Something that happened in an execution.

    Attributes:
        event_type: What sets off a transition. Timing: `step_completed`, `delay_elapsed` (the waiting time is over).
            Replies: `reply_received`; branch on the mood with `event_params.sentiment`. LinkedIn:
            `connection_accepted`, `connection_ignored` (no answer within a number of days), `is_connected` and
            `is_not_connected` (result of a `check_connection` step), `inmail_accepted`, `profile_viewed_back` (the
            person looked at the sender's profile). Email: `email_opened`, `email_clicked`, `email_bounced`.
            Results: `meeting_booked`, `opted_out`, `outcome_recorded` (entered by a person). Failure:
            `step_failed`. By hand: `manual_advance`, `manual_exit` (a user moved or ended the execution),
            `step_skipped` (a user skipped the step).
        created_at: When it happened.
        event_data: Details.
        processing_status: How far it was dealt with. Not settled: the values.

    """

    event_type: SequenceEventType
    created_at: datetime.datetime
    event_data: ExecutionEventData | None
    processing_status: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "event_type": Field("event_type", Ref("sequence_event_type", "SequenceEventType"), required=True),
        "created_at": Field("created_at", decode_datetime, required=True),
        "event_data": Field("event_data", Ref("execution_event_data", "ExecutionEventData")),
        "processing_status": Field("processing_status"),
    }

    def __init__(
        self,
        *,
        event_type: SequenceEventType | str,
        created_at: datetime.datetime | str,
        event_data: ExecutionEventData | Mapping[str, Any] | None | Unset = UNSET,
        processing_status: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["event_type"] = event_type
        wire["created_at"] = created_at
        if event_data is not UNSET:
            wire["event_data"] = event_data
        if processing_status is not UNSET:
            wire["processing_status"] = processing_status
