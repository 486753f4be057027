# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    Ref,
    many,
    straight,
)

if TYPE_CHECKING:
    from .execution_summary import ExecutionSummary


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ExecutionListResponse(Model):
    """One page of executions.

    Attributes:
        executions: The executions of this page.
        total: Executions in all.
        limit: Executions per page, as in force.
        offset: Executions skipped from the start.
        has_more: Whether more follow.

    """

    executions: list[ExecutionSummary]
    total: int
    limit: int
    offset: int
    has_more: bool

    _fields: ClassVar[Mapping[str, Field]] = {
        "executions": Field("executions", many(Ref("execution_summary", "ExecutionSummary")), required=True),
        "total": Field("total", required=True),
        "limit": Field("limit", required=True),
        "offset": Field("offset", required=True),
        "has_more": Field("has_more", required=True),
    }

    def __init__(
        self,
        *,
        executions: Sequence[ExecutionSummary | Mapping[str, Any]],
        total: int,
        limit: int,
        offset: int,
        has_more: bool,
    ) -> None:
        wire = self._start()
        wire["executions"] = executions
        wire["total"] = total
        wire["limit"] = limit
        wire["offset"] = offset
        wire["has_more"] = has_more
