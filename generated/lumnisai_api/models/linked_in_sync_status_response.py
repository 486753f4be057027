# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    decode_datetime,
    straight,
)

if TYPE_CHECKING:
    from .connections_sync_status import ConnectionsSyncStatus
    from .contact_history_sync_status import ContactHistorySyncStatus


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class LinkedInSyncStatusResponse(Model):
    """How far a user's LinkedIn sync has come.

    Attributes:
        connected: Whether a LinkedIn account is linked.
        sync_in_progress: Whether a sync is running.
        last_synced_at: When the last sync ended.
        linkedin_profile_url: Address of the account's profile.
        contact_history: The part that reads messages.
        connections: The part that reads the user's network.

    """

    connected: bool
    sync_in_progress: bool
    last_synced_at: datetime.datetime | None
    linkedin_profile_url: str | None
    contact_history: ContactHistorySyncStatus | None
    connections: ConnectionsSyncStatus | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "connected": Field("connected", required=True),
        "sync_in_progress": Field("sync_in_progress", required=True),
        "last_synced_at": Field("last_synced_at", decode_datetime),
        "linkedin_profile_url": Field("linkedin_profile_url"),
        "contact_history": Field("contact_history", Ref("contact_history_sync_status", "ContactHistorySyncStatus")),
        "connections": Field("connections", Ref("connections_sync_status", "ConnectionsSyncStatus")),
    }

    def __init__(
        self,
        *,
        connected: bool,
        sync_in_progress: bool,
        last_synced_at: datetime.datetime | str | None | Unset = UNSET,
        linkedin_profile_url: str | None | Unset = UNSET,
        contact_history: ContactHistorySyncStatus | Mapping[str, Any] | None | Unset = UNSET,
        connections: ConnectionsSyncStatus | Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["connected"] = connected
        wire["sync_in_progress"] = sync_in_progress
        if last_synced_at is not UNSET:
            wire["last_synced_at"] = last_synced_at
        if linkedin_profile_url is not UNSET:
            wire["linkedin_profile_url"] = linkedin_profile_url
        if contact_history is not UNSET:
            wire["contact_history"] = contact_history
        if connections is not UNSET:
            wire["connections"] = connections
