# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    straight,
)

if TYPE_CHECKING:
    from .execution_status import ExecutionStatus


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class SkippedProspect(Model):
    """A person for whom nothing was started.

    Attributes:
        prospect_id: Id of the person.
        reason: Why the person was left out. Not settled: the values.
        prospect_external_id: Identity of the person in another system.
        existing_execution_id: Execution that stands in the way.
        existing_status: State of that execution; the values are open.

    """

    prospect_id: str
    reason: str
    prospect_external_id: str | None
    existing_execution_id: str | None
    existing_status: ExecutionStatus | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "prospect_id": Field("prospect_id", required=True),
        "reason": Field("reason", required=True),
        "prospect_external_id": Field("prospect_external_id"),
        "existing_execution_id": Field("existing_execution_id"),
        "existing_status": Field("existing_status", Ref("execution_status", "ExecutionStatus")),
    }

    def __init__(
        self,
        *,
        prospect_id: str,
        reason: str,
        prospect_external_id: str | None | Unset = UNSET,
        existing_execution_id: str | None | Unset = UNSET,
        existing_status: ExecutionStatus | str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["prospect_id"] = prospect_id
        wire["reason"] = reason
        if prospect_external_id is not UNSET:
            wire["prospect_external_id"] = prospect_external_id
        if existing_execution_id is not UNSET:
            wire["existing_execution_id"] = existing_execution_id
        if existing_status is not UNSET:
            wire["existing_status"] = existing_status
