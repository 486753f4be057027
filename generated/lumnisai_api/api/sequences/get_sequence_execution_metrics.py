# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import (
    UNSET,
    Decoder,
    Ref,
    Request,
    Unset,
)

if TYPE_CHECKING:
    from ...models.execution_metrics_response import ExecutionMetricsResponse


_parse: Decoder[ExecutionMetricsResponse] = Ref("execution_metrics_response", "ExecutionMetricsResponse")


def get_sequence_execution_metrics(
    *,
    template_id: str | None | Unset = UNSET,
    project_id: str | None | Unset = UNSET,
) -> Request[ExecutionMetricsResponse]:
    """Get figures about executions.

    Counts executions by state and by step. `metrics` in the path is never the id of an execution.
    """
    return Request(
        "get_sequence_execution_metrics",
        "GET",
        "/v1/sequences/executions/metrics",
        _parse,
        query={
            "template_id": template_id,
            "project_id": project_id,
        },
    )
