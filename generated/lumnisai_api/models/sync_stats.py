# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Unset,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class SyncStats(Model):
    """Counts of a sync job. Not settled: whether conversations or messages are counted.

    Attributes:
        synced: Items handled.
        created: Items stored for the first time.
        updated: Items known already and brought up to date.
        errors: Failures.
        prospects_requested: Prospects asked for. Marked as new in version 3.4 of the platform.
        prospects_found: Prospects with whom there is a conversation. Marked as new in version 3.4 of the platform.

    """

    synced: int
    created: int
    updated: int
    errors: int
    prospects_requested: int | None
    prospects_found: int | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "synced": Field("synced", required=True),
        "created": Field("created", required=True),
        "updated": Field("updated", required=True),
        "errors": Field("errors", required=True),
        "prospects_requested": Field("prospects_requested"),
        "prospects_found": Field("prospects_found"),
    }

    def __init__(
        self,
        *,
        synced: int,
        created: int,
        updated: int,
        errors: int,
        prospects_requested: int | None | Unset = UNSET,
        prospects_found: int | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["synced"] = synced
        wire["created"] = created
        wire["updated"] = updated
        wire["errors"] = errors
        if prospects_requested is not UNSET:
            wire["prospects_requested"] = prospects_requested
        if prospects_found is not UNSET:
            wire["prospects_found"] = prospects_found
