# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Unset,
    decode_str,
    many,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class BulkOperationRequest(Model):
    """Which executions to change. Not settled: whether at least one of the selectors is needed, how several go
    together, and what a request without any means.

    Attributes:
        template_id: Executions of this template.
        project_id: Executions of this project.
        project_ids: Executions of these projects. Not settled: how many one call takes.
        execution_ids: These executions. Not settled: how many one call takes.
        reason: Why it is done.
        dry_run: Whether to count only and change nothing. Not settled: the default, probably false.

    """

    template_id: str | None
    project_id: str | None
    project_ids: list[str] | None
    execution_ids: list[str] | None
    reason: str | None
    dry_run: bool | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "template_id": Field("template_id"),
        "project_id": Field("project_id"),
        "project_ids": Field("project_ids", many(decode_str)),
        "execution_ids": Field("execution_ids", many(decode_str)),
        "reason": Field("reason"),
        "dry_run": Field("dry_run"),
    }

    def __init__(
        self,
        *,
        template_id: str | None | Unset = UNSET,
        project_id: str | None | Unset = UNSET,
        project_ids: Sequence[str] | None | Unset = UNSET,
        execution_ids: Sequence[str] | None | Unset = UNSET,
        reason: str | None | Unset = UNSET,
        dry_run: bool | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if template_id is not UNSET and template_id is not None:
            wire["template_id"] = template_id
        if project_id is not UNSET and project_id is not None:
            wire["project_id"] = project_id
        if project_ids is not UNSET and project_ids is not None:
            wire["project_ids"] = project_ids
        if execution_ids is not UNSET and execution_ids is not None:
            wire["execution_ids"] = execution_ids
        if reason is not UNSET and reason is not None:
            wire["reason"] = reason
        if dry_run is not UNSET and dry_run is not None:
            wire["dry_run"] = dry_run
