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
    from .webhook_execution_summary import WebhookExecutionSummary
    from .webhook_template_ref import WebhookTemplateRef


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class SequenceExecutionCompletedData(Model):
    """Details of `sequence.execution_completed`. Not settled: keys may come in camelCase on the wire instead of
    snake_case.

    Attributes:
        execution_id: Id of the run of the sequence.
        tenant_id: Id of the tenant.
        project_id: Project of the caller.
        prospect_id: The platform's id of the prospect.
        prospect_external_id: The caller's own id of the prospect.
        template: Template of a sequence.
        status: State at the end; values are not known.
        exit_reason: Why the prospect left the sequence early; values are not known.
        outcome: Result; values are not known.
        summary: Figures of a run of a sequence. Not settled: keys may come in camelCase on the wire instead of
            snake_case.
        started_at: When the run began.
        completed_at: When the run ended.

    """

    execution_id: str
    tenant_id: str
    project_id: str | None
    prospect_id: str
    prospect_external_id: str | None
    template: WebhookTemplateRef
    status: str
    exit_reason: str | None
    outcome: str | None
    summary: WebhookExecutionSummary
    started_at: datetime.datetime | None
    completed_at: datetime.datetime

    _fields: ClassVar[Mapping[str, Field]] = {
        "execution_id": Field("execution_id", required=True),
        "tenant_id": Field("tenant_id", required=True),
        "project_id": Field("project_id", required=True),
        "prospect_id": Field("prospect_id", required=True),
        "prospect_external_id": Field("prospect_external_id", required=True),
        "template": Field("template", Ref("webhook_template_ref", "WebhookTemplateRef"), required=True),
        "status": Field("status", required=True),
        "exit_reason": Field("exit_reason", required=True),
        "outcome": Field("outcome", required=True),
        "summary": Field("summary", Ref("webhook_execution_summary", "WebhookExecutionSummary"), required=True),
        "started_at": Field("started_at", decode_datetime, required=True),
        "completed_at": Field("completed_at", decode_datetime, required=True),
    }

    def __init__(
        self,
        *,
        execution_id: str,
        tenant_id: str,
        project_id: str | None,
        prospect_id: str,
        prospect_external_id: str | None,
        template: WebhookTemplateRef | Mapping[str, Any],
        status: str,
        exit_reason: str | None,
        outcome: str | None,
        summary: WebhookExecutionSummary | Mapping[str, Any],
        started_at: datetime.datetime | str | None,
        completed_at: datetime.datetime | str,
    ) -> None:
        wire = self._start()
        wire["execution_id"] = execution_id
        wire["tenant_id"] = tenant_id
        wire["project_id"] = project_id
        wire["prospect_id"] = prospect_id
        wire["prospect_external_id"] = prospect_external_id
        wire["template"] = template
        wire["status"] = status
        wire["exit_reason"] = exit_reason
        wire["outcome"] = outcome
        wire["summary"] = summary
        wire["started_at"] = started_at
        wire["completed_at"] = completed_at
