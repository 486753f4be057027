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
)

if TYPE_CHECKING:
    from ...models.message_response import MessageResponse


_parse: Decoder[MessageResponse] = Ref("message_response", "MessageResponse")


def delete_user(
    user_identifier: str,
    *,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[MessageResponse]:
    """Delete a user.

    Deletes or deactivates a person. Not settled: whether the data of the user is erased or the account is only
    switched off, and whether the answer always has a body.
    """
    return Request(
        "delete_user",
        "DELETE",
        "/v1/users/{user_identifier}".format(
            user_identifier=quote(str(user_identifier), safe=""),
        ),
        _parse,
        headers={
            "Idempotency-Key": idempotency_key,
        },
    )
