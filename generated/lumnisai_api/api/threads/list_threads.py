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
    from ...models.thread_list_response import ThreadListResponse


_parse: Decoder[ThreadListResponse] = Ref("thread_list_response", "ThreadListResponse")


def list_threads(
    *,
    user_id: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> Request[ThreadListResponse]:
    """List threads.

    Threads of the tenant, or of one user when `user_id` is given. Not settled: the order of the list.
    """
    return Request(
        "list_threads",
        "GET",
        "/v1/threads",
        _parse,
        query={
            "user_id": user_id,
            "limit": limit,
            "offset": offset,
        },
    )
