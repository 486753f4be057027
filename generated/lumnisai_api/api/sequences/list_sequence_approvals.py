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
    from ...models.approval_list_response import ApprovalListResponse
    from ...models.sequence_action import SequenceAction
    from ...models.sequence_channel import SequenceChannel


_parse: Decoder[ApprovalListResponse] = Ref("approval_list_response", "ApprovalListResponse")


def list_sequence_approvals(
    *,
    template_id: str | None | Unset = UNSET,
    project_id: str | None | Unset = UNSET,
    channel: SequenceChannel | str | None | Unset = UNSET,
    action: SequenceAction | str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> Request[ApprovalListResponse]:
    """List steps that wait for a decision.

    Steps of the tenant that a person has to decide, one page at a time. The platform adds some of its own accord;
    an InMail, for one, may call for a connection request. Filters narrow each other. Not settled: the order.
    """
    return Request(
        "list_sequence_approvals",
        "GET",
        "/v1/sequences/approvals",
        _parse,
        query={
            "template_id": template_id,
            "project_id": project_id,
            "channel": channel,
            "action": action,
            "limit": limit,
            "offset": offset,
        },
    )
