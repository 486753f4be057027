# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    straight,
)

if TYPE_CHECKING:
    from .sync_phase_status import SyncPhaseStatus


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ContactHistorySyncStatus(Model):
    """How far reading the messages has come.

    Attributes:
        status: State of one part of a LinkedIn sync.
        contacts_messaged: Contacts found to have been messaged.
        progress_percent: Progress in percent, 0 to 100.
        current_page: The page being read.

    """

    status: SyncPhaseStatus
    contacts_messaged: int
    progress_percent: float
    current_page: int | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "status": Field("status", Ref("sync_phase_status", "SyncPhaseStatus"), required=True),
        "contacts_messaged": Field("contacts_messaged", required=True),
        "progress_percent": Field("progress_percent", required=True),
        "current_page": Field("current_page"),
    }

    def __init__(
        self,
        *,
        status: SyncPhaseStatus | str,
        contacts_messaged: int,
        progress_percent: float,
        current_page: int | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["status"] = status
        wire["contacts_messaged"] = contacts_messaged
        wire["progress_percent"] = progress_percent
        if current_page is not UNSET:
            wire["current_page"] = current_page
