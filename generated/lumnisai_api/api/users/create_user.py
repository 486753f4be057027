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
    from ...models.user import User
    from ...models.user_create_request import UserCreateRequest


_parse: Decoder[User] = Ref("user", "User")


def create_user(
    *,
    body: UserCreateRequest | Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> Request[User]:
    """Create a user.

    Adds a person to the tenant. When a user with this email exists already, that user comes back with status 200
    and nothing new is made.
    """
    return Request(
        "create_user",
        "POST",
        "/v1/users",
        _parse,
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
