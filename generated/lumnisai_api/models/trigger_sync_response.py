# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    Ref,
    straight,
)

if TYPE_CHECKING:
    from .trigger_sync_status import TriggerSyncStatus


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class TriggerSyncResponse(Model):
    """What starting a LinkedIn sync led to.

    Attributes:
        status: What starting a LinkedIn sync led to: it began, one was running already, or the user has no linked
            account.
        message: Text for people.

    """

    status: TriggerSyncStatus
    message: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "status": Field("status", Ref("trigger_sync_status", "TriggerSyncStatus"), required=True),
        "message": Field("message", required=True),
    }

    def __init__(
        self,
        *,
        status: TriggerSyncStatus | str,
        message: str,
    ) -> None:
        wire = self._start()
        wire["status"] = status
        wire["message"] = message
