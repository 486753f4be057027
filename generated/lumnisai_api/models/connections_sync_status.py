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
    from .sync_phase_status import SyncPhaseStatus


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ConnectionsSyncStatus(Model):
    """How far reading the network has come.

    Attributes:
        status: State of one part of a LinkedIn sync.
        connections_stored: Connections stored so far.
        progress_percent: Progress in percent, 0 to 100.
        last_synced_at: When this part last ended.

    """

    status: SyncPhaseStatus
    connections_stored: int
    progress_percent: float
    last_synced_at: datetime.datetime | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "status": Field("status", Ref("sync_phase_status", "SyncPhaseStatus"), required=True),
        "connections_stored": Field("connections_stored", required=True),
        "progress_percent": Field("progress_percent", required=True),
        "last_synced_at": Field("last_synced_at", decode_datetime),
    }

    def __init__(
        self,
        *,
        status: SyncPhaseStatus | str,
        connections_stored: int,
        progress_percent: float,
        last_synced_at: datetime.datetime | str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["status"] = status
        wire["connections_stored"] = connections_stored
        wire["progress_percent"] = progress_percent
        if last_synced_at is not UNSET:
            wire["last_synced_at"] = last_synced_at
