# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...types import (
    UNSET,
    Decoder,
    Ref,
    Request,
    Unset,
)

if TYPE_CHECKING:
    from ...models.create_thread_request import CreateThreadRequest
    from ...models.thread_object import ThreadObject


_parse: Decoder[ThreadObject] = Ref("thread_object", "ThreadObject")


def create_thread(
    *,
    body: CreateThreadRequest | Mapping[str, Any] | None | Unset = UNSET,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[ThreadObject]:
    """Create a thread.

    Makes an empty conversation. The body may be left out; the thread then has no title and no user.
    """
    return Request(
        "create_thread",
        "POST",
        "/v1/threads",
        _parse,
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=UNSET if body is None else body,
    )
