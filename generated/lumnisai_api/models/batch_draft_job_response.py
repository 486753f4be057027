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
    from .batch_job_status import BatchJobStatus


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class BatchDraftJobResponse(Model):
    """A batch draft job that was accepted.

    Attributes:
        job_id: Id to poll the job with or to open its stream again.
        status: State of a batch draft job. `completed` and `failed` are final.
        total_prospects: Number of people in the job.
        poll_url: Where to poll. Not settled: whether it is a whole address or only a path.
        message: Text for people.

    """

    job_id: str
    status: BatchJobStatus
    total_prospects: int
    poll_url: str
    message: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "job_id": Field("job_id", required=True),
        "status": Field("status", Ref("batch_job_status", "BatchJobStatus"), required=True),
        "total_prospects": Field("total_prospects", required=True),
        "poll_url": Field("poll_url", required=True),
        "message": Field("message"),
    }

    def __init__(
        self,
        *,
        job_id: str,
        status: BatchJobStatus | str,
        total_prospects: int,
        poll_url: str,
        message: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["job_id"] = job_id
        wire["status"] = status
        wire["total_prospects"] = total_prospects
        wire["poll_url"] = poll_url
        if message is not UNSET:
            wire["message"] = message
