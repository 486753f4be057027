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
    from .sequence_action import SequenceAction
    from .sequence_channel import SequenceChannel


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class PendingApprovalExtended(Model):
    """A step that waits for a decision, in a batch poll. It has all fields of `ApprovalItem`, and those of the person.

    Attributes:
        step_execution_id: Id by which the step is decided; probably a UUID.
        execution_id: Execution it belongs to.
        template_id: Id of the template.
        prospect_id: Id of the person.
        step_name: Name of the step.
        channel: Where a step acts.
        action: What a step does: one of `LinkedInAction` on the channel `linkedin`, one of `EmailAction` on the channel
            `email`. Not settled: whether the server refuses pairs that do not fit.
        created_at: When it was made.
        project_id: Project it is filed under.
        prospect_external_id: Identity of the person in another system.
        prospect_name: Name of the person.
        prospect_title: Job title of the person.
        prospect_company: Employer of the person.
        content: Text to approve; presumably only with `include_content`.
        ai_precheck_result: Verdict of the review by AI. Not settled: the values.
        ai_precheck_reason: Grounds of that verdict.
        approval_notes: Why there is something to approve, for example a connection request that arose by itself after an
            InMail.
        metadata: Further data, for example a `system_generated` flag or what set it off; free-form. Not settled: the
            keys.

    """

    step_execution_id: str
    execution_id: str
    template_id: str
    prospect_id: str
    step_name: str
    channel: SequenceChannel
    action: SequenceAction
    created_at: datetime.datetime
    project_id: str | None
    prospect_external_id: str | None
    prospect_name: str | None
    prospect_title: str | None
    prospect_company: str | None
    content: str | None
    ai_precheck_result: str | None
    ai_precheck_reason: str | None
    approval_notes: str | None
    metadata: dict[str, Any] | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "step_execution_id": Field("step_execution_id", required=True),
        "execution_id": Field("execution_id", required=True),
        "template_id": Field("template_id", required=True),
        "prospect_id": Field("prospect_id", required=True),
        "step_name": Field("step_name", required=True),
        "channel": Field("channel", Ref("sequence_channel", "SequenceChannel"), required=True),
        "action": Field("action", Ref("sequence_action", "SequenceAction"), required=True),
        "created_at": Field("created_at", decode_datetime, required=True),
        "project_id": Field("project_id"),
        "prospect_external_id": Field("prospect_external_id"),
        "prospect_name": Field("prospect_name"),
        "prospect_title": Field("prospect_title"),
        "prospect_company": Field("prospect_company"),
        "content": Field("content"),
        "ai_precheck_result": Field("ai_precheck_result"),
        "ai_precheck_reason": Field("ai_precheck_reason"),
        "approval_notes": Field("approval_notes"),
        "metadata": Field("metadata"),
    }

    def __init__(
        self,
        *,
        step_execution_id: str,
        execution_id: str,
        template_id: str,
        prospect_id: str,
        step_name: str,
        channel: SequenceChannel | str,
        action: SequenceAction | str,
        created_at: datetime.datetime | str,
        project_id: str | None | Unset = UNSET,
        prospect_external_id: str | None | Unset = UNSET,
        prospect_name: str | None | Unset = UNSET,
        prospect_title: str | None | Unset = UNSET,
        prospect_company: str | None | Unset = UNSET,
        content: str | None | Unset = UNSET,
        ai_precheck_result: str | None | Unset = UNSET,
        ai_precheck_reason: str | None | Unset = UNSET,
        approval_notes: str | None | Unset = UNSET,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["step_execution_id"] = step_execution_id
        wire["execution_id"] = execution_id
        wire["template_id"] = template_id
        wire["prospect_id"] = prospect_id
        wire["step_name"] = step_name
        wire["channel"] = channel
        wire["action"] = action
        wire["created_at"] = created_at
        if project_id is not UNSET:
            wire["project_id"] = project_id
        if prospect_external_id is not UNSET:
            wire["prospect_external_id"] = prospect_external_id
        if prospect_name is not UNSET:
            wire["prospect_name"] = prospect_name
        if prospect_title is not UNSET:
            wire["prospect_title"] = prospect_title
        if prospect_company is not UNSET:
            wire["prospect_company"] = prospect_company
        if content is not UNSET:
            wire["content"] = content
        if ai_precheck_result is not UNSET:
            wire["ai_precheck_result"] = ai_precheck_result
        if ai_precheck_reason is not UNSET:
            wire["ai_precheck_reason"] = ai_precheck_reason
        if approval_notes is not UNSET:
            wire["approval_notes"] = approval_notes
        if metadata is not UNSET:
            wire["metadata"] = metadata
