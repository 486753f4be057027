# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...types import (
    UNSET,
    Decoder,
    Ref,
    Request,
    Unset,
)

if TYPE_CHECKING:
    from ...models.response_list_response import ResponseListResponse
    from ...models.response_status import ResponseStatus


_parse: Decoder[ResponseListResponse] = Ref("response_list_response", "ResponseListResponse")


def list_responses(
    *,
    user_id: str | None | Unset = UNSET,
    status: ResponseStatus | str | None | Unset = UNSET,
    start_date: datetime.date | str | None | Unset = UNSET,
    end_date: datetime.date | str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> Request[ResponseListResponse]:
    """List responses.

    Responses of the tenant, or of one user when `user_id` is given. Filters narrow each other. Not settled: the
    order of the list.
    """
    return Request(
        "list_responses",
        "GET",
        "/v1/responses",
        _parse,
        query={
            "user_id": user_id,
            "status": status,
            "start_date": start_date,
            "end_date": end_date,
            "limit": limit,
            "offset": offset,
        },
    )
