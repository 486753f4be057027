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
    from ...models.create_response_request import CreateResponseRequest
    from ...models.create_response_response import CreateResponseResponse


_parse: Decoder[CreateResponseResponse] = Ref("create_response_response", "CreateResponseResponse")


def create_response(
    *,
    body: CreateResponseRequest | Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> Request[CreateResponseResponse]:
    """Create a response.

    Starts the run of an agent and answers at once, before the work is done. Follow the run with `get_response`.
    Repeating the call with the same idempotency key gives back the run already started.
    """
    return Request(
        "create_response",
        "POST",
        "/v1/responses",
        _parse,
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
