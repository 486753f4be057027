# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    Ref,
    straight,
)

if TYPE_CHECKING:
    from .webhook_completed_step import WebhookCompletedStep
    from .webhook_next_step import WebhookNextStep


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class SequenceStepCompletedData(Model):
    """Details of `sequence.step_completed`. Not settled: keys may come in camelCase on the wire instead of snake_case.

    Attributes:
        execution_id: Id of the run of the sequence.
        tenant_id: Id of the tenant.
        project_id: Project of the caller.
        prospect_id: The platform's id of the prospect.
        prospect_external_id: The caller's own id of the prospect.
        step: A step that is done. Not settled: keys may come in camelCase on the wire instead of snake_case.
        next_step: The step that follows; null when none does.

    """

    execution_id: str
    tenant_id: str
    project_id: str | None
    prospect_id: str
    prospect_external_id: str | None
    step: WebhookCompletedStep
    next_step: WebhookNextStep | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "execution_id": Field("execution_id", required=True),
        "tenant_id": Field("tenant_id", required=True),
        "project_id": Field("project_id", required=True),
        "prospect_id": Field("prospect_id", required=True),
        "prospect_external_id": Field("prospect_external_id", required=True),
        "step": Field("step", Ref("webhook_completed_step", "WebhookCompletedStep"), required=True),
        "next_step": Field("next_step", Ref("webhook_next_step", "WebhookNextStep"), required=True),
    }

    def __init__(
        self,
        *,
        execution_id: str,
        tenant_id: str,
        project_id: str | None,
        prospect_id: str,
        prospect_external_id: str | None,
        step: WebhookCompletedStep | Mapping[str, Any],
        next_step: WebhookNextStep | Mapping[str, Any] | None,
    ) -> None:
        wire = self._start()
        wire["execution_id"] = execution_id
        wire["tenant_id"] = tenant_id
        wire["project_id"] = project_id
        wire["prospect_id"] = prospect_id
        wire["prospect_external_id"] = prospect_external_id
        wire["step"] = step
        wire["next_step"] = next_step
