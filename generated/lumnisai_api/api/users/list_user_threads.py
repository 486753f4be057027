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
    many,
)

if TYPE_CHECKING:
    from ...models.thread_object import ThreadObject


_parse: Decoder[list[ThreadObject]] = many(Ref("thread_object", "ThreadObject"))


def list_user_threads(
    user_identifier: str,
    *,
    page: int | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
) -> Request[list[ThreadObject]]:
    """List the threads of a user.

    The conversations of one user, as a bare array without a total. Not settled: the order of the list.
    """
    return Request(
        "list_user_threads",
        "GET",
        "/v1/users/{user_identifier}/threads".format(
            user_identifier=quote(str(user_identifier), safe=""),
        ),
        _parse,
        query={
            "page": page,
            "page_size": page_size,
        },
    )
