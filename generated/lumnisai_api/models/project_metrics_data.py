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
    from .batch_step_metric import BatchStepMetric


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ProjectMetricsData(Model):
    """Figures of one project in a batch poll.

    Attributes:
        total: Executions in all.
        status_counts: Executions by state; the keys are presumably values of `ExecutionStatus`.
        replied: Executions that were answered.
        step_metrics: Figures of each step.
        funnel: Summary; the keys are presumably the fields of `ExecutionFunnel`.

    """

    total: int
    status_counts: dict[str, int]
    replied: int
    step_metrics: list[BatchStepMetric]
    funnel: dict[str, int]

    _fields: ClassVar[Mapping[str, Field]] = {
        "total": Field("total", required=True),
        "status_counts": Field("status_counts", required=True),
        "replied": Field("replied", required=True),
        "step_metrics": Field("step_metrics", many(Ref("batch_step_metric", "BatchStepMetric")), required=True),
        "funnel": Field("funnel", required=True),
    }

    def __init__(
        self,
        *,
        total: int,
        status_counts: Mapping[str, int],
        replied: int,
        step_metrics: Sequence[BatchStepMetric | Mapping[str, Any]],
        funnel: Mapping[str, int],
    ) -> None:
        wire = self._start()
        wire["total"] = total
        wire["status_counts"] = status_counts
        wire["replied"] = replied
        wire["step_metrics"] = step_metrics
        wire["funnel"] = funnel
