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
    from .webhook_execution_error import WebhookExecutionError
    from .webhook_template_ref import WebhookTemplateRef


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class SequenceExecutionFailedData(Model):
    """Details of `sequence.execution_failed`. Not settled: keys may come in camelCase on the wire instead of
    snake_case.

    Attributes:
        execution_id: Id of the run of the sequence.
        tenant_id: Id of the tenant.
        project_id: Project of the caller.
        prospect_id: The platform's id of the prospect.
        prospect_external_id: The caller's own id of the prospect.
        template: Template of a sequence.
        failed_step: Where the run broke off, probably the key of a step.
        error: Why a run of a sequence failed.
        failed_at: When it broke off.

    """

    execution_id: str
    tenant_id: str
    project_id: str | None
    prospect_id: str
    prospect_external_id: str | None
    template: WebhookTemplateRef
    failed_step: str | None
    error: WebhookExecutionError
    failed_at: datetime.datetime

    _fields: ClassVar[Mapping[str, Field]] = {
        "execution_id": Field("execution_id", required=True),
        "tenant_id": Field("tenant_id", required=True),
        "project_id": Field("project_id", required=True),
        "prospect_id": Field("prospect_id", required=True),
        "prospect_external_id": Field("prospect_external_id", required=True),
        "template": Field("template", Ref("webhook_template_ref", "WebhookTemplateRef"), required=True),
        "failed_step": Field("failed_step", required=True),
        "error": Field("error", Ref("webhook_execution_error", "WebhookExecutionError"), required=True),
        "failed_at": Field("failed_at", decode_datetime, required=True),
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
        failed_step: str | None,
        error: WebhookExecutionError | Mapping[str, Any],
        failed_at: datetime.datetime | str,
    ) -> None:
        wire = self._start()
        wire["execution_id"] = execution_id
        wire["tenant_id"] = tenant_id
        wire["project_id"] = project_id
        wire["prospect_id"] = prospect_id
        wire["prospect_external_id"] = prospect_external_id
        wire["template"] = template
        wire["failed_step"] = failed_step
        wire["error"] = error
        wire["failed_at"] = failed_at
