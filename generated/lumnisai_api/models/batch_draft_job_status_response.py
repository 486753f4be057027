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
    from .batch_draft_job_progress import BatchDraftJobProgress
    from .batch_job_status import BatchJobStatus
    from .draft_response import DraftResponse


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class BatchDraftJobStatusResponse(Model):
    """A batch draft job and what came of it so far.

    Attributes:
        job_id: Id of the job.
        status: State of a batch draft job. `completed` and `failed` are final.
        progress: How far a batch draft job has come.
        drafts: Drafts so far.
        errors: The failures themselves; elsewhere `errors` is a count. Not settled: the keys of an entry, probably
            `prospect` and `error`.
        created_at: When the job was queued.
        started_at: When it began.
        completed_at: When it ended.
        error_message: Why the job as a whole failed.

    """

    job_id: str
    status: BatchJobStatus
    progress: BatchDraftJobProgress
    drafts: list[DraftResponse]
    errors: list[dict[str, Any]]
    created_at: datetime.datetime
    started_at: datetime.datetime | None
    completed_at: datetime.datetime | None
    error_message: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "job_id": Field("job_id", required=True),
        "status": Field("status", Ref("batch_job_status", "BatchJobStatus"), required=True),
        "progress": Field("progress", Ref("batch_draft_job_progress", "BatchDraftJobProgress"), required=True),
        "drafts": Field("drafts", many(Ref("draft_response", "DraftResponse")), required=True),
        "errors": Field("errors", required=True),
        "created_at": Field("created_at", decode_datetime, required=True),
        "started_at": Field("started_at", decode_datetime),
        "completed_at": Field("completed_at", decode_datetime),
        "error_message": Field("error_message"),
    }

    def __init__(
        self,
        *,
        job_id: str,
        status: BatchJobStatus | str,
        progress: BatchDraftJobProgress | Mapping[str, Any],
        drafts: Sequence[DraftResponse | Mapping[str, Any]],
        errors: Sequence[Mapping[str, Any]],
        created_at: datetime.datetime | str,
        started_at: datetime.datetime | str | None | Unset = UNSET,
        completed_at: datetime.datetime | str | None | Unset = UNSET,
        error_message: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["job_id"] = job_id
        wire["status"] = status
        wire["progress"] = progress
        wire["drafts"] = drafts
        wire["errors"] = errors
        wire["created_at"] = created_at
        if started_at is not UNSET:
            wire["started_at"] = started_at
        if completed_at is not UNSET:
            wire["completed_at"] = completed_at
        if error_message is not UNSET:
            wire["error_message"] = error_message
