# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class PlaybookGenerateJobResponse(Model):
    """A job that writes a playbook, as it was started.

    Attributes:
        job_id: Id by which to follow the job.
        status: State of the job at its start. Not settled: the values.
        poll_url: Where to follow the job. Not settled: whether it is absolute or relative.
        message: Text for people.

    """

    job_id: str
    status: str
    poll_url: str
    message: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "job_id": Field("job_id", required=True),
        "status": Field("status", required=True),
        "poll_url": Field("poll_url", required=True),
        "message": Field("message", required=True),
    }

    def __init__(
        self,
        *,
        job_id: str,
        status: str,
        poll_url: str,
        message: str,
    ) -> None:
        wire = self._start()
        wire["job_id"] = job_id
        wire["status"] = status
        wire["poll_url"] = poll_url
        wire["message"] = message
