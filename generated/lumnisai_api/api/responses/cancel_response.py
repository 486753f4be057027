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
    from ...models.cancel_response import CancelResponse


_parse: Decoder[CancelResponse] = Ref("cancel_response", "CancelResponse")


def cancel_response(
    response_id: UUID | str,
    *,
    user_id: str | None | Unset = UNSET,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[CancelResponse]:
    """Cancel a response.

    Stops a run. The call has no body. Not settled: what the server answers for a run that is over already.
    """
    return Request(
        "cancel_response",
        "POST",
        "/v1/responses/{response_id}/cancel".format(
            response_id=quote(str(response_id), safe=""),
        ),
        _parse,
        query={
            "user_id": user_id,
        },
        headers={
            "Idempotency-Key": idempotency_key,
        },
    )
