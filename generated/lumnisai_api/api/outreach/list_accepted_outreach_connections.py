# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...types import (
    UNSET,
    Decoder,
    Ref,
    Request,
    Unset,
)

if TYPE_CHECKING:
    from ...models.outreach_connections_response import OutreachConnectionsResponse
    from ...models.outreach_source import OutreachSource


_parse: Decoder[OutreachConnectionsResponse] = Ref("outreach_connections_response", "OutreachConnectionsResponse")


def list_accepted_outreach_connections(
    *,
    user_id: str,
    source: OutreachSource | str | None | Unset = UNSET,
    campaign_id: Sequence[str] | None | Unset = UNSET,
    since: datetime.date | str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> Request[OutreachConnectionsResponse]:
    """List people who accepted a connection.

    The same as `list_outreach_connections` with the stage `connected`. Not settled: the order.
    """
    return Request(
        "list_accepted_outreach_connections",
        "GET",
        "/v1/outreach/accepted",
        _parse,
        query={
            "user_id": user_id,
            "source": source,
            "campaign_id": campaign_id,
            "since": since,
            "limit": limit,
            "offset": offset,
        },
    )
