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
    from ...models.execution_list_response import ExecutionListResponse
    from ...models.execution_status import ExecutionStatus


_parse: Decoder[ExecutionListResponse] = Ref("execution_list_response", "ExecutionListResponse")


def list_sequence_executions(
    *,
    template_id: str | None | Unset = UNSET,
    project_id: str | None | Unset = UNSET,
    status: ExecutionStatus | str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> Request[ExecutionListResponse]:
    """List executions.

    Executions of the tenant, one page at a time. Filters narrow each other. Not settled: the order.
    """
    return Request(
        "list_sequence_executions",
        "GET",
        "/v1/sequences/executions",
        _parse,
        query={
            "template_id": template_id,
            "project_id": project_id,
            "status": status,
            "limit": limit,
            "offset": offset,
        },
    )
