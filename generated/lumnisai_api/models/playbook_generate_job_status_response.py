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
    from .playbook_response import PlaybookResponse


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class PlaybookGenerateJobStatusResponse(Model):
    """How far a job that writes a playbook has come.

    Attributes:
        job_id: Id of the job.
        status: State of the job. The values are open; only `completed` is known.
        created_at: When the job was made.
        stage: Step the job is in. Not settled: the values.
        progress: Figures on its progress; free-form.
        playbook_id: Playbook that was made.
        source_playbook_id: Playbook it started from.
        playbook: The whole playbook; there once `status` is `completed`.
        error_message: Why the job failed.
        completed_at: When the job ended.

    """

    job_id: str
    status: str
    created_at: datetime.datetime
    stage: str | None
    progress: dict[str, Any] | None
    playbook_id: str | None
    source_playbook_id: str | None
    playbook: PlaybookResponse | None
    error_message: str | None
    completed_at: datetime.datetime | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "job_id": Field("job_id", required=True),
        "status": Field("status", required=True),
        "created_at": Field("created_at", decode_datetime, required=True),
        "stage": Field("stage"),
        "progress": Field("progress"),
        "playbook_id": Field("playbook_id"),
        "source_playbook_id": Field("source_playbook_id"),
        "playbook": Field("playbook", Ref("playbook_response", "PlaybookResponse")),
        "error_message": Field("error_message"),
        "completed_at": Field("completed_at", decode_datetime),
    }

    def __init__(
        self,
        *,
        job_id: str,
        status: str,
        created_at: datetime.datetime | str,
        stage: str | None | Unset = UNSET,
        progress: Mapping[str, Any] | None | Unset = UNSET,
        playbook_id: str | None | Unset = UNSET,
        source_playbook_id: str | None | Unset = UNSET,
        playbook: PlaybookResponse | Mapping[str, Any] | None | Unset = UNSET,
        error_message: str | None | Unset = UNSET,
        completed_at: datetime.datetime | str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["job_id"] = job_id
        wire["status"] = status
        wire["created_at"] = created_at
        if stage is not UNSET:
            wire["stage"] = stage
        if progress is not UNSET:
            wire["progress"] = progress
        if playbook_id is not UNSET:
            wire["playbook_id"] = playbook_id
        if source_playbook_id is not UNSET:
            wire["source_playbook_id"] = source_playbook_id
        if playbook is not UNSET:
            wire["playbook"] = playbook
        if error_message is not UNSET:
            wire["error_message"] = error_message
        if completed_at is not UNSET:
            wire["completed_at"] = completed_at
