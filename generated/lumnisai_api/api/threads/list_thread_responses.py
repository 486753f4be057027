# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote
from uuid import UUID

from ...types import (
    UNSET,
    Decoder,
    Ref,
    Request,
    Unset,
    many,
)

if TYPE_CHECKING:
    from ...models.response_object import ResponseObject


_parse: Decoder[list[ResponseObject]] = many(Ref("response_object", "ResponseObject"))


def list_thread_responses(
    thread_id: UUID | str,
    *,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    user_id: str | None | Unset = UNSET,
) -> Request[list[ResponseObject]]:
    """List the responses of a thread.

    The runs of one conversation as a bare array, without a total. Answers seen so far come newest first.
    """
    return Request(
        "list_thread_responses",
        "GET",
        "/v1/threads/{thread_id}/responses".format(
            thread_id=quote(str(thread_id), safe=""),
        ),
        _parse,
        query={
            "limit": limit,
            "offset": offset,
            "user_id": user_id,
        },
    )
