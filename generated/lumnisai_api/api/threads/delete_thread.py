# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from urllib.parse import quote
from uuid import UUID

from ...types import (
    UNSET,
    Decoder,
    Request,
    Unset,
    as_is,
)

_parse: Decoder[None] = as_is


def delete_thread(
    thread_id: UUID | str,
    *,
    user_id: str | None | Unset = UNSET,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[None]:
    """Delete a thread.

    Removes a conversation together with all its responses.
    """
    return Request(
        "delete_thread",
        "DELETE",
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
    )
