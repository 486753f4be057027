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
    from .execution_funnel import ExecutionFunnel
    from .execution_metrics_filters import ExecutionMetricsFilters
    from .step_metric import StepMetric


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ExecutionMetricsResponse(Model):
    """Figures about executions.

    Attributes:
        filters: Filters that figures were made with. Published clients have no name for this object.
        total: Executions in all.
        status_counts: Executions by state; the keys are presumably values of `ExecutionStatus`.
        step_metrics: Figures of each step.
        funnel: Summary of executions. Published clients have no name for this object.

    """

    filters: ExecutionMetricsFilters
    total: int
    status_counts: dict[str, int]
    step_metrics: list[StepMetric]
    funnel: ExecutionFunnel

    _fields: ClassVar[Mapping[str, Field]] = {
        "filters": Field("filters", Ref("execution_metrics_filters", "ExecutionMetricsFilters"), required=True),
        "total": Field("total", required=True),
        "status_counts": Field("status_counts", required=True),
        "step_metrics": Field("step_metrics", many(Ref("step_metric", "StepMetric")), required=True),
        "funnel": Field("funnel", Ref("execution_funnel", "ExecutionFunnel"), required=True),
    }

    def __init__(
        self,
        *,
        filters: ExecutionMetricsFilters | Mapping[str, Any],
        total: int,
        status_counts: Mapping[str, int],
        step_metrics: Sequence[StepMetric | Mapping[str, Any]],
        funnel: ExecutionFunnel | Mapping[str, Any],
    ) -> None:
        wire = self._start()
        wire["filters"] = filters
        wire["total"] = total
        wire["status_counts"] = status_counts
        wire["step_metrics"] = step_metrics
        wire["funnel"] = funnel
