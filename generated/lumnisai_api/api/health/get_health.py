# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import (
    Decoder,
    Ref,
    Request,
)

if TYPE_CHECKING:
    from ...models.health_response import HealthResponse


_parse: Decoder[HealthResponse] = Ref("health_response", "HealthResponse")


def get_health() -> Request[HealthResponse]:
    """Check the service.

    Tells whether the service answers at all. Not settled: what the body holds, and whether the real platform offers
    this call to customers.
    """
    return Request(
        "get_health",
        "GET",
        "/v1/health",
        _parse,
    )
