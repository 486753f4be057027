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
    from ...models.outreach_channel import OutreachChannel
    from ...models.outreach_connections_response import OutreachConnectionsResponse
    from ...models.outreach_source import OutreachSource
    from ...models.outreach_stage_filter import OutreachStageFilter


_parse: Decoder[OutreachConnectionsResponse] = Ref("outreach_connections_response", "OutreachConnectionsResponse")


def list_outreach_connections(
    *,
    user_id: str,
    stage: OutreachStageFilter | str | None | Unset = UNSET,
    channel: OutreachChannel | str | None | Unset = UNSET,
    source: OutreachSource | str | None | Unset = UNSET,
    campaign_id: Sequence[str] | None | Unset = UNSET,
    since: datetime.date | str | None | Unset = UNSET,
    stats: bool | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> Request[OutreachConnectionsResponse]:
    """List people by outreach stage.

    People that a user has reached by sequences and campaigns, filtered by stage. Not settled: the order.
    """
    return Request(
        "list_outreach_connections",
        "GET",
        "/v1/outreach",
        _parse,
        query={
            "user_id": user_id,
            "stage": stage,
            "channel": channel,
            "source": source,
            "campaign_id": campaign_id,
            "since": since,
            "stats": stats,
            "limit": limit,
            "offset": offset,
        },
    )
