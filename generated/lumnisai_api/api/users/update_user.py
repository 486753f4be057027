# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import (
    UNSET,
    Decoder,
    Ref,
    Request,
    Unset,
)

if TYPE_CHECKING:
    from ...models.user import User
    from ...models.user_update_request import UserUpdateRequest


_parse: Decoder[User] = Ref("user", "User")


def update_user(
    user_identifier: str,
    *,
    body: UserUpdateRequest | Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> Request[User]:
    """Update a user.

    Changes the fields that are sent and leaves the others as they are, although the method is PUT. The email is not
    among the fields known.
    """
    return Request(
        "update_user",
        "PUT",
        "/v1/users/{user_identifier}".format(
            user_identifier=quote(str(user_identifier), safe=""),
        ),
        _parse,
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
