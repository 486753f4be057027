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
    from .execution_summary_extended import ExecutionSummaryExtended


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ProjectExecutionsData(Model):
    """Executions of one project in a batch poll.

    Attributes:
        executions: The executions.
        total: Executions in all.
        has_more: Whether there are more.

    """

    executions: list[ExecutionSummaryExtended]
    total: int
    has_more: bool

    _fields: ClassVar[Mapping[str, Field]] = {
        "executions": Field("executions", many(Ref("execution_summary_extended", "ExecutionSummaryExtended")), required=True),
        "total": Field("total", required=True),
        "has_more": Field("has_more", required=True),
    }

    def __init__(
        self,
        *,
        executions: Sequence[ExecutionSummaryExtended | Mapping[str, Any]],
        total: int,
        has_more: bool,
    ) -> None:
        wire = self._start()
        wire["executions"] = executions
        wire["total"] = total
        wire["has_more"] = has_more
