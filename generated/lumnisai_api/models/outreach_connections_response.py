# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    decode_datetime,
    many,
    straight,
)

if TYPE_CHECKING:
    from .outreach_channel import OutreachChannel
    from .outreach_connection import OutreachConnection
    from .outreach_stage_filter import OutreachStageFilter
    from .outreach_stats import OutreachStats


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class OutreachConnectionsResponse(Model):
    """One page of people reached. The platform's clients call it `ConnectionsResponse`.

    Attributes:
        items: The people of this page.
        total: People in all.
        stage: Which stage the people of a list have reached. The platform's clients call it `StageFilter`.
        channel: By which channel the people of a list were reached. The platform's clients call it `Channel`.
        limit: People per page, as used.
        offset: People skipped, as used.
        computed_at: When this was worked out.
        stats: Figures for the same user, source and campaigns; only when asked for.

    """

    items: list[OutreachConnection]
    total: int
    stage: OutreachStageFilter
    channel: OutreachChannel
    limit: int
    offset: int
    computed_at: datetime.datetime
    stats: OutreachStats | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "items": Field("items", many(Ref("outreach_connection", "OutreachConnection")), required=True),
        "total": Field("total", required=True),
        "stage": Field("stage", Ref("outreach_stage_filter", "OutreachStageFilter"), required=True),
        "channel": Field("channel", Ref("outreach_channel", "OutreachChannel"), required=True),
        "limit": Field("limit", required=True),
        "offset": Field("offset", required=True),
        "computed_at": Field("computed_at", decode_datetime, required=True),
        "stats": Field("stats", Ref("outreach_stats", "OutreachStats")),
    }

    def __init__(
        self,
        *,
        items: Sequence[OutreachConnection | Mapping[str, Any]],
        total: int,
        stage: OutreachStageFilter | str,
        channel: OutreachChannel | str,
        limit: int,
        offset: int,
        computed_at: datetime.datetime | str,
        stats: OutreachStats | Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["items"] = items
        wire["total"] = total
        wire["stage"] = stage
        wire["channel"] = channel
        wire["limit"] = limit
        wire["offset"] = offset
        wire["computed_at"] = computed_at
        if stats is not UNSET:
            wire["stats"] = stats
