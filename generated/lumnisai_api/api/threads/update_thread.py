# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
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
    from ...models.update_thread_request import UpdateThreadRequest


_parse: Decoder[ThreadObject] = Ref("thread_object", "ThreadObject")


def update_thread(
    thread_id: UUID | str,
    *,
    body: UpdateThreadRequest | Mapping[str, Any],
    user_id: str | None | Unset = UNSET,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[ThreadObject]:
    """Update a thread.

    Changes the title of a conversation.
    """
    return Request(
        "update_thread",
        "PATCH",
        "/v1/threads/{thread_id}".format(
            thread_id=quote(str(thread_id), safe=""),
        ),
        _parse,
        query={
            "user_id": user_id,
        },
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
