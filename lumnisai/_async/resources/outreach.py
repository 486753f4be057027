"""The people reached by sequences and campaigns."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from lumnisai._async.page import AsyncModelPage
from lumnisai._async.resource import AsyncResource
from lumnisai._core.outreach import campaign_ids
from lumnisai._core.scope import UserId
from lumnisai_api.api.outreach.list_accepted_outreach_connections import list_accepted_outreach_connections
from lumnisai_api.api.outreach.list_outreach_connections import list_outreach_connections
from lumnisai_api.models.outreach_connection import OutreachConnection
from lumnisai_api.models.outreach_connections_response import OutreachConnectionsResponse

if TYPE_CHECKING:
    from lumnisai_api.models import OutreachChannel, OutreachSource, OutreachStageFilter


class OutreachConnectionPage(OutreachConnectionsResponse, AsyncModelPage[OutreachConnection]):
    """One page of people; iterate over it for all."""


class Outreach(AsyncResource):
    """How far a user has come with the people that sequences and campaigns wrote to."""

    async def list(
        self,
        *,
        stage: OutreachStageFilter | str | None = None,
        channel: OutreachChannel | str | None = None,
        source: OutreachSource | str | None = None,
        campaign_id: Sequence[UUID | str] | UUID | str | None = None,
        since: datetime.date | str | None = None,
        stats: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        user_id: UserId | None = None,
    ) -> OutreachConnectionPage:
        """List people who have reached a stage.

        Args:
            stage: `connected` (also when left out), `messaged`, `replied`, `meeting_booked`, or `all` of them.
            channel: `linkedin`, `email`, `inmail` or `all`; it counts for the stage `messaged` only.
            source: `sequence`, `campaign` or `all`.
            campaign_id: Only people of this campaign or these; it leaves sequences out.
            since: Only stages reached on this day or later.
            stats: Also count each channel's people, from request to meeting, whatever the stage.
            limit: People per page; the platform decides when left out.
            offset: People to skip.
            user_id: Whose outreach.
        """
        return await self._page(
            OutreachConnectionPage,
            list_outreach_connections,
            user_id=self._subject("list_outreach_connections", user_id),
            stage=stage,
            channel=channel,
            source=source,
            campaign_id=campaign_ids(campaign_id),
            since=since,
            stats=stats,
            limit=limit,
            offset=offset,
        )

    async def list_accepted(
        self,
        *,
        source: OutreachSource | str | None = None,
        campaign_id: Sequence[UUID | str] | UUID | str | None = None,
        since: datetime.date | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        user_id: UserId | None = None,
    ) -> OutreachConnectionPage:
        """List people who have accepted a connection request: the same as `list()` with the stage `connected`.

        Args:
            source: `sequence`, `campaign` or `all`.
            campaign_id: Only people of this campaign or these; it leaves sequences out.
            since: Only connections made on this day or later.
            limit: People per page; the platform decides when left out.
            offset: People to skip.
            user_id: Whose outreach.
        """
        return await self._page(
            OutreachConnectionPage,
            list_accepted_outreach_connections,
            user_id=self._subject("list_accepted_outreach_connections", user_id),
            source=source,
            campaign_id=campaign_ids(campaign_id),
            since=since,
            limit=limit,
            offset=offset,
        )
