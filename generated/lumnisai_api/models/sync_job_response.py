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
    from .sync_job_status import SyncJobStatus
    from .sync_stats import SyncStats


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class SyncJobResponse(Model):
    """A sync job.

    Attributes:
        job_id: Id to follow the job with.
        status: State of a sync job. Published clients allow any other text, too.
        started_at: When it began.
        completed_at: When it ended.
        stats: Counts.
        error: Why the job failed.

    """

    job_id: str
    status: SyncJobStatus
    started_at: datetime.datetime | None
    completed_at: datetime.datetime | None
    stats: SyncStats | None
    error: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "job_id": Field("job_id", required=True),
        "status": Field("status", Ref("sync_job_status", "SyncJobStatus"), required=True),
        "started_at": Field("started_at", decode_datetime),
        "completed_at": Field("completed_at", decode_datetime),
        "stats": Field("stats", Ref("sync_stats", "SyncStats")),
        "error": Field("error"),
    }

    def __init__(
        self,
        *,
        job_id: str,
        status: SyncJobStatus | str,
        started_at: datetime.datetime | str | None | Unset = UNSET,
        completed_at: datetime.datetime | str | None | Unset = UNSET,
        stats: SyncStats | Mapping[str, Any] | None | Unset = UNSET,
        error: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["job_id"] = job_id
        wire["status"] = status
        if started_at is not UNSET:
            wire["started_at"] = started_at
        if completed_at is not UNSET:
            wire["completed_at"] = completed_at
        if stats is not UNSET:
            wire["stats"] = stats
        if error is not UNSET:
            wire["error"] = error
