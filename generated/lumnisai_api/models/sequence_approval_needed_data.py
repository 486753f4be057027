# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    Ref,
    decode_datetime,
    straight,
)

if TYPE_CHECKING:
    from .webhook_ai_precheck import WebhookAiPrecheck
    from .webhook_step_ref import WebhookStepRef


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class SequenceApprovalNeededData(Model):
    """Details of `sequence.approval_needed`. Not settled: keys may come in camelCase on the wire instead of
    snake_case.

    Attributes:
        execution_id: Id of the run of the sequence.
        step_execution_id: Id of the run of the step, which is what is approved.
        tenant_id: Id of the tenant.
        project_id: Project of the caller.
        prospect_id: The platform's id of the prospect.
        prospect_external_id: The caller's own id of the prospect.
        step: A step of a sequence.
        content: The text to approve.
        ai_precheck: What an AI thinks of the text, when it was asked.
        requested_at: When the approval was asked for.

    """

    execution_id: str
    step_execution_id: str
    tenant_id: str
    project_id: str | None
    prospect_id: str
    prospect_external_id: str | None
    step: WebhookStepRef
    content: str | None
    ai_precheck: WebhookAiPrecheck | None
    requested_at: datetime.datetime

    _fields: ClassVar[Mapping[str, Field]] = {
        "execution_id": Field("execution_id", required=True),
        "step_execution_id": Field("step_execution_id", required=True),
        "tenant_id": Field("tenant_id", required=True),
        "project_id": Field("project_id", required=True),
        "prospect_id": Field("prospect_id", required=True),
        "prospect_external_id": Field("prospect_external_id", required=True),
        "step": Field("step", Ref("webhook_step_ref", "WebhookStepRef"), required=True),
        "content": Field("content", required=True),
        "ai_precheck": Field("ai_precheck", Ref("webhook_ai_precheck", "WebhookAiPrecheck"), required=True),
        "requested_at": Field("requested_at", decode_datetime, required=True),
    }

    def __init__(
        self,
        *,
        execution_id: str,
        step_execution_id: str,
        tenant_id: str,
        project_id: str | None,
        prospect_id: str,
        prospect_external_id: str | None,
        step: WebhookStepRef | Mapping[str, Any],
        content: str | None,
        ai_precheck: WebhookAiPrecheck | Mapping[str, Any] | None,
        requested_at: datetime.datetime | str,
    ) -> None:
        wire = self._start()
        wire["execution_id"] = execution_id
        wire["step_execution_id"] = step_execution_id
        wire["tenant_id"] = tenant_id
        wire["project_id"] = project_id
        wire["prospect_id"] = prospect_id
        wire["prospect_external_id"] = prospect_external_id
        wire["step"] = step
        wire["content"] = content
        wire["ai_precheck"] = ai_precheck
        wire["requested_at"] = requested_at
