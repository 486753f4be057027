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
    from .sequence_action import SequenceAction
    from .sequence_channel import SequenceChannel
    from .step_execution_status import StepExecutionStatus


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class StepExecutionItem(Model):
    """One step of an execution, with the person it is meant for.

    Attributes:
        step_execution_id: Id of the step execution; probably a UUID.
        execution_id: Execution it belongs to.
        template_id: Id of the template.
        channel: Where a step acts.
        action: What a step does: one of `LinkedInAction` on the channel `linkedin`, one of `EmailAction` on the channel
            `email`. Not settled: whether the server refuses pairs that do not fit.
        status: State of one step of an execution.
        created_at: When it was made.
        template_name: Name of the template.
        project_id: Project it is filed under.
        prospect_id: Id of the person.
        prospect_external_id: Identity of the person in another system.
        prospect_name: Name of the person.
        prospect_title: Job title of the person.
        prospect_company: Employer of the person.
        step_key: Key of the step.
        step_name: Name of the step.
        content: Its text.
        subject: Subject of an email.
        ai_precheck_result: Verdict of the review by AI. Not settled: the values.
        ai_precheck_reason: Grounds of that verdict.
        scheduled_at: When it is to run.
        sent_at: When it was sent.
        error_message: What went wrong.

    """

    step_execution_id: str
    execution_id: str
    template_id: str
    channel: SequenceChannel
    action: SequenceAction
    status: StepExecutionStatus
    created_at: datetime.datetime
    template_name: str | None
    project_id: str | None
    prospect_id: str | None
    prospect_external_id: str | None
    prospect_name: str | None
    prospect_title: str | None
    prospect_company: str | None
    step_key: str | None
    step_name: str | None
    content: str | None
    subject: str | None
    ai_precheck_result: str | None
    ai_precheck_reason: str | None
    scheduled_at: datetime.datetime | None
    sent_at: datetime.datetime | None
    error_message: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "step_execution_id": Field("step_execution_id", required=True),
        "execution_id": Field("execution_id", required=True),
        "template_id": Field("template_id", required=True),
        "channel": Field("channel", Ref("sequence_channel", "SequenceChannel"), required=True),
        "action": Field("action", Ref("sequence_action", "SequenceAction"), required=True),
        "status": Field("status", Ref("step_execution_status", "StepExecutionStatus"), required=True),
        "created_at": Field("created_at", decode_datetime, required=True),
        "template_name": Field("template_name"),
        "project_id": Field("project_id"),
        "prospect_id": Field("prospect_id"),
        "prospect_external_id": Field("prospect_external_id"),
        "prospect_name": Field("prospect_name"),
        "prospect_title": Field("prospect_title"),
        "prospect_company": Field("prospect_company"),
        "step_key": Field("step_key"),
        "step_name": Field("step_name"),
        "content": Field("content"),
        "subject": Field("subject"),
        "ai_precheck_result": Field("ai_precheck_result"),
        "ai_precheck_reason": Field("ai_precheck_reason"),
        "scheduled_at": Field("scheduled_at", decode_datetime),
        "sent_at": Field("sent_at", decode_datetime),
        "error_message": Field("error_message"),
    }

    def __init__(
        self,
        *,
        step_execution_id: str,
        execution_id: str,
        template_id: str,
        channel: SequenceChannel | str,
        action: SequenceAction | str,
        status: StepExecutionStatus | str,
        created_at: datetime.datetime | str,
        template_name: str | None | Unset = UNSET,
        project_id: str | None | Unset = UNSET,
        prospect_id: str | None | Unset = UNSET,
        prospect_external_id: str | None | Unset = UNSET,
        prospect_name: str | None | Unset = UNSET,
        prospect_title: str | None | Unset = UNSET,
        prospect_company: str | None | Unset = UNSET,
        step_key: str | None | Unset = UNSET,
        step_name: str | None | Unset = UNSET,
        content: str | None | Unset = UNSET,
        subject: str | None | Unset = UNSET,
        ai_precheck_result: str | None | Unset = UNSET,
        ai_precheck_reason: str | None | Unset = UNSET,
        scheduled_at: datetime.datetime | str | None | Unset = UNSET,
        sent_at: datetime.datetime | str | None | Unset = UNSET,
        error_message: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["step_execution_id"] = step_execution_id
        wire["execution_id"] = execution_id
        wire["template_id"] = template_id
        wire["channel"] = channel
        wire["action"] = action
        wire["status"] = status
        wire["created_at"] = created_at
        if template_name is not UNSET:
            wire["template_name"] = template_name
        if project_id is not UNSET:
            wire["project_id"] = project_id
        if prospect_id is not UNSET:
            wire["prospect_id"] = prospect_id
        if prospect_external_id is not UNSET:
            wire["prospect_external_id"] = prospect_external_id
        if prospect_name is not UNSET:
            wire["prospect_name"] = prospect_name
        if prospect_title is not UNSET:
            wire["prospect_title"] = prospect_title
        if prospect_company is not UNSET:
            wire["prospect_company"] = prospect_company
        if step_key is not UNSET:
            wire["step_key"] = step_key
        if step_name is not UNSET:
            wire["step_name"] = step_name
        if content is not UNSET:
            wire["content"] = content
        if subject is not UNSET:
            wire["subject"] = subject
        if ai_precheck_result is not UNSET:
            wire["ai_precheck_result"] = ai_precheck_result
        if ai_precheck_reason is not UNSET:
            wire["ai_precheck_reason"] = ai_precheck_reason
        if scheduled_at is not UNSET:
            wire["scheduled_at"] = scheduled_at
        if sent_at is not UNSET:
            wire["sent_at"] = sent_at
        if error_message is not UNSET:
            wire["error_message"] = error_message
