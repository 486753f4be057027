# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from ...types import (
    Decoder,
    Ref,
    Request,
)

if TYPE_CHECKING:
    from ...models.user import User


_parse: Decoder[User] = Ref("user", "User")


def get_user(
    user_identifier: str,
) -> Request[User]:
    """Get a user.

    One person of the tenant.
    """
    return Request(
        "get_user",
        "GET",
        "/v1/users/{user_identifier}".format(
            user_identifier=quote(str(user_identifier), safe=""),
        ),
        _parse,
    )
