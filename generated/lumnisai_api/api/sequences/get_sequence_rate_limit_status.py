# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import (
    Decoder,
    Ref,
    Request,
)

if TYPE_CHECKING:
    from ...models.rate_limit_status_response import RateLimitStatusResponse


_parse: Decoder[RateLimitStatusResponse] = Ref("rate_limit_status_response", "RateLimitStatusResponse")


def get_sequence_rate_limit_status(
    *,
    user_id: str,
) -> Request[RateLimitStatusResponse]:
    """Get the use of the limits.

    How far a user has used up the limits of each channel. Not settled: which of the tables of limits known from
    clients the server applies.
    """
    return Request(
        "get_sequence_rate_limit_status",
        "GET",
        "/v1/sequences/rate-limits/status",
        _parse,
        query={
            "user_id": user_id,
        },
    )
