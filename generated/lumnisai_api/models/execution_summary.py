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
    from .execution_status import ExecutionStatus


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ExecutionSummary(Model):
    """One run of a template for one person, in short.

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
