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
)

if TYPE_CHECKING:
    from ...models.thread_object import ThreadObject


_parse: Decoder[ThreadObject] = Ref("thread_object", "ThreadObject")


def get_thread(
    thread_id: UUID | str,
    *,
    user_id: str | None | Unset = UNSET,
) -> Request[ThreadObject]:
    """Get a thread.

    One conversation, without its responses.
    """
    return Request(
        "get_thread",
        "GET",
        "/v1/threads/{thread_id}".format(
            thread_id=quote(str(thread_id), safe=""),
        ),
        _parse,
        query={
            "user_id": user_id,
        },
    )
