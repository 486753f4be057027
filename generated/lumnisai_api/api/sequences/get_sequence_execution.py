# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from ...types import (
    UNSET,
    Decoder,
    Ref,
    Request,
    Unset,
)

if TYPE_CHECKING:
    from ...models.execution_detail_response import ExecutionDetailResponse


_parse: Decoder[ExecutionDetailResponse] = Ref("execution_detail_response", "ExecutionDetailResponse")


def get_sequence_execution(
    execution_id: str,
    *,
    user_id: str | None | Unset = UNSET,
) -> Request[ExecutionDetailResponse]:
    """Get an execution.

    One execution with its steps and events so far.
    """
    return Request(
        "get_sequence_execution",
        "GET",
        "/v1/sequences/executions/{execution_id}".format(
            execution_id=quote(str(execution_id), safe=""),
        ),
        _parse,
        query={
            "user_id": user_id,
        },
    )
