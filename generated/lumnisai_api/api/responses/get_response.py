# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING
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
    from ...models.response_object import ResponseObject


_parse: Decoder[ResponseObject] = Ref("response_object", "ResponseObject")


def get_response(
    response_id: UUID | str,
    *,
    wait: float | None | Unset = UNSET,
    user_id: str | None | Unset = UNSET,
) -> Request[ResponseObject]:
    """Get a response.

    The run as it stands now. With `wait` this is a long poll, held open for up to that many seconds. There is no
    event stream; progress is followed by polling.
    """
    return Request(
        "get_response",
        "GET",
        "/v1/responses/{response_id}".format(
            response_id=quote(str(response_id), safe=""),
        ),
        _parse,
        query={
            "wait": wait,
            "user_id": user_id,
        },
    )
