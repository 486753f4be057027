# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

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
    from .execution_status import ExecutionStatus


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ExecutionsParams(Model):
    """Which executions to read.

    Attributes:
        project_ids: Ids of the projects to read, at most 20.
        status: State of an execution.
        limit: The most executions wanted, at most 100. Not settled: the default, and whether it counts per project or
            in all.
        include_prospect_details: Whether name and title of the people come along. Not settled: the default.

    """

    project_ids: list[str]
    status: ExecutionStatus | None
    limit: int | None
    include_prospect_details: bool | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "project_ids": Field("project_ids", many(decode_str), required=True),
        "status": Field("status", Ref("execution_status", "ExecutionStatus")),
        "limit": Field("limit"),
        "include_prospect_details": Field("include_prospect_details"),
    }

    def __init__(
        self,
        *,
        project_ids: Sequence[str],
        status: ExecutionStatus | str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        include_prospect_details: bool | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["project_ids"] = project_ids
        if status is not UNSET and status is not None:
            wire["status"] = status
        if limit is not UNSET and limit is not None:
            wire["limit"] = limit
        if include_prospect_details is not UNSET and include_prospect_details is not None:
            wire["include_prospect_details"] = include_prospect_details
