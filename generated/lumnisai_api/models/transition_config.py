# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    many,
    straight,
)

if TYPE_CHECKING:
    from .sequence_event_type import SequenceEventType
    from .transition_condition import TransitionCondition
    from .transition_event_params import TransitionEventParams


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class TransitionConfig(Model):
    """A link from one step to the next.

    Attributes:
        event_type: What sets off a transition. Timing: `step_completed`, `delay_elapsed` (the waiting time is over).
            Replies: `reply_received`; branch on the mood with `event_params.sentiment`. LinkedIn:
            `connection_accepted`, `connection_ignored` (no answer within a number of days), `is_connected` and
            `is_not_connected` (result of a `check_connection` step), `inmail_accepted`, `profile_viewed_back` (the
            person looked at the sender's profile). Email: `email_opened`, `email_clicked`, `email_bounced`.
            Results: `meeting_booked`, `opted_out`, `outcome_recorded` (entered by a person). Failure:
            `step_failed`. By hand: `manual_advance`, `manual_exit` (a user moved or ended the execution),
            `step_skipped` (a user skipped the step).
        from_step_key: Step it leaves. Null or absent presumably means the entry of the sequence.
        to_step_key: Step it enters. Null or absent presumably means the end of the sequence.
        event_params: Closer description of the event.
        conditions: Further tests. Not settled: whether all or any of them must hold.
        priority: Order among transitions that compete. Not settled: the default, and which end goes first.
        delay_days: Days to wait. Not settled: the default.
        delay_hours: Hours to wait. Not settled: the default.
        exit_reason: Reason that is noted when this transition ends the sequence.
        ui_label: Label in the editor.

    """

    event_type: SequenceEventType
    from_step_key: str | None
    to_step_key: str | None
    event_params: TransitionEventParams | None
    conditions: list[TransitionCondition] | None
    priority: int | None
    delay_days: int | None
    delay_hours: int | None
    exit_reason: str | None
    ui_label: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "event_type": Field("event_type", Ref("sequence_event_type", "SequenceEventType"), required=True),
        "from_step_key": Field("from_step_key"),
        "to_step_key": Field("to_step_key"),
        "event_params": Field("event_params", Ref("transition_event_params", "TransitionEventParams")),
        "conditions": Field("conditions", many(Ref("transition_condition", "TransitionCondition"))),
        "priority": Field("priority"),
        "delay_days": Field("delay_days"),
        "delay_hours": Field("delay_hours"),
        "exit_reason": Field("exit_reason"),
        "ui_label": Field("ui_label"),
    }

    def __init__(
        self,
        *,
        event_type: SequenceEventType | str,
        from_step_key: str | None | Unset = UNSET,
        to_step_key: str | None | Unset = UNSET,
        event_params: TransitionEventParams | Mapping[str, Any] | None | Unset = UNSET,
        conditions: Sequence[TransitionCondition | Mapping[str, Any]] | None | Unset = UNSET,
        priority: int | None | Unset = UNSET,
        delay_days: int | None | Unset = UNSET,
        delay_hours: int | None | Unset = UNSET,
        exit_reason: str | None | Unset = UNSET,
        ui_label: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["event_type"] = event_type
        if from_step_key is not UNSET:
            wire["from_step_key"] = from_step_key
        if to_step_key is not UNSET:
            wire["to_step_key"] = to_step_key
        if event_params is not UNSET:
            wire["event_params"] = event_params
        if conditions is not UNSET:
            wire["conditions"] = conditions
        if priority is not UNSET:
            wire["priority"] = priority
        if delay_days is not UNSET:
            wire["delay_days"] = delay_days
        if delay_hours is not UNSET:
            wire["delay_hours"] = delay_hours
        if exit_reason is not UNSET:
            wire["exit_reason"] = exit_reason
        if ui_label is not UNSET:
            wire["ui_label"] = ui_label
