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
class BatchDraftJobStartedData(Model):
    """The job has begun: the first event.

    Attributes:
        job_id: Id to poll the job with or to open its stream again.

    """

    job_id: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "job_id": Field("job_id", required=True),
    }

    def __init__(
        self,
        *,
        job_id: str,
    ) -> None:
        wire = self._start()
        wire["job_id"] = job_id
