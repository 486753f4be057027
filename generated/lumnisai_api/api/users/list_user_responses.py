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
    from ...models.response_object import ResponseObject


_parse: Decoder[list[ResponseObject]] = many(Ref("response_object", "ResponseObject"))


def list_user_responses(
    user_identifier: str,
    *,
    page: int | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
) -> Request[list[ResponseObject]]:
    """List the responses of a user.

    The runs made on behalf of one user, as a bare array without a total. Not settled: the order of the list.
    """
    return Request(
        "list_user_responses",
        "GET",
        "/v1/users/{user_identifier}/responses".format(
            user_identifier=quote(str(user_identifier), safe=""),
        ),
        _parse,
        query={
            "page": page,
            "page_size": page_size,
        },
    )
