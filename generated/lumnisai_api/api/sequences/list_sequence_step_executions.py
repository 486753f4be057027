# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...types import (
    UNSET,
    Decoder,
    Ref,
    Request,
    Unset,
)

if TYPE_CHECKING:
    from ...models.sequence_action import SequenceAction
    from ...models.sequence_channel import SequenceChannel
    from ...models.step_execution_list_response import StepExecutionListResponse


_parse: Decoder[StepExecutionListResponse] = Ref("step_execution_list_response", "StepExecutionListResponse")


def list_sequence_step_executions(
    *,
    status: str | None | Unset = UNSET,
    template_id: str | None | Unset = UNSET,
    project_id: str | None | Unset = UNSET,
    user_id: str | None | Unset = UNSET,
    channel: SequenceChannel | str | None | Unset = UNSET,
    action: SequenceAction | str | None | Unset = UNSET,
    scheduled_after: datetime.datetime | str | None | Unset = UNSET,
    scheduled_before: datetime.datetime | str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> Request[StepExecutionListResponse]:
    """List step executions.

    Single steps of executions with the people they are meant for, of the tenant or of one user when `user_id` is
    given, one page at a time. Filters narrow each other. Not settled: the order.
    """
    return Request(
        "list_sequence_step_executions",
        "GET",
        "/v1/sequences/step-executions",
        _parse,
        query={
            "status": status,
            "template_id": template_id,
            "project_id": project_id,
            "user_id": user_id,
            "channel": channel,
            "action": action,
            "scheduled_after": scheduled_after,
            "scheduled_before": scheduled_before,
            "limit": limit,
            "offset": offset,
        },
    )
