# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

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
    from .crm_provider import CrmProvider


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class CrmContactsSyncStatusResponse(Model):
    """State of the copy of a user's CRM contacts.

    Attributes:
        provider: A customer relationship system.
        connected: Whether the user has a live connection to it.
        sync_in_progress: Whether a copy is being made.
        synced_count: Contacts in the copy.
        last_reconciled_at: When the last full copy was finished.
        total_in_crm: Contacts in the CRM itself; always null for the time being.

    """

    provider: CrmProvider
    connected: bool
    sync_in_progress: bool
    synced_count: int
    last_reconciled_at: datetime.datetime | None
    total_in_crm: int | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "provider": Field("provider", Ref("crm_provider", "CrmProvider"), required=True),
        "connected": Field("connected", required=True),
        "sync_in_progress": Field("sync_in_progress", required=True),
        "synced_count": Field("synced_count", required=True),
        "last_reconciled_at": Field("last_reconciled_at", decode_datetime),
        "total_in_crm": Field("total_in_crm"),
    }

    def __init__(
        self,
        *,
        provider: CrmProvider | str,
        connected: bool,
        sync_in_progress: bool,
        synced_count: int,
        last_reconciled_at: datetime.datetime | str | None | Unset = UNSET,
        total_in_crm: int | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["provider"] = provider
        wire["connected"] = connected
        wire["sync_in_progress"] = sync_in_progress
        wire["synced_count"] = synced_count
        if last_reconciled_at is not UNSET:
            wire["last_reconciled_at"] = last_reconciled_at
        if total_in_crm is not UNSET:
            wire["total_in_crm"] = total_in_crm
