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
    from ...models.user_list_response import UserListResponse


_parse: Decoder[UserListResponse] = Ref("user_list_response", "UserListResponse")


def list_users(
    *,
    page: int | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
) -> Request[UserListResponse]:
    """List users.

    People of the tenant. Not settled: the order of the list.
    """
    return Request(
        "list_users",
        "GET",
        "/v1/users",
        _parse,
        query={
            "page": page,
            "page_size": page_size,
        },
    )
