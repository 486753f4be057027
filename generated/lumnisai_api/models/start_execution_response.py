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
    decode_str,
    many,
    straight,
)

if TYPE_CHECKING:
    from .skipped_prospect import SkippedProspect


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class StartExecutionResponse(Model):
    """What was started.

    Attributes:
        started: How many executions were started.
        execution_ids: Ids of the new executions.
        template_id: Id of the template.
        project_id: Project they are filed under.
        skipped: People who were left out.
        skipped_count: How many were left out.

    """

    started: int
    execution_ids: list[str]
    template_id: str
    project_id: str | None
    skipped: list[SkippedProspect] | None
    skipped_count: int | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "started": Field("started", required=True),
        "execution_ids": Field("execution_ids", many(decode_str), required=True),
        "template_id": Field("template_id", required=True),
        "project_id": Field("project_id"),
        "skipped": Field("skipped", many(Ref("skipped_prospect", "SkippedProspect"))),
        "skipped_count": Field("skipped_count"),
    }

    def __init__(
        self,
        *,
        started: int,
        execution_ids: Sequence[str],
        template_id: str,
        project_id: str | None | Unset = UNSET,
        skipped: Sequence[SkippedProspect | Mapping[str, Any]] | None | Unset = UNSET,
        skipped_count: int | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["started"] = started
        wire["execution_ids"] = execution_ids
        wire["template_id"] = template_id
        if project_id is not UNSET:
            wire["project_id"] = project_id
        if skipped is not UNSET:
            wire["skipped"] = skipped
        if skipped_count is not UNSET:
            wire["skipped_count"] = skipped_count
