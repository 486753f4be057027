# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    Ref,
    either,
    straight,
)

if TYPE_CHECKING:
    from .batch_draft_complete_data import BatchDraftCompleteData
    from .batch_draft_created_data import BatchDraftCreatedData
    from .batch_draft_error_data import BatchDraftErrorData
    from .batch_draft_job_started_data import BatchDraftJobStartedData
    from .batch_draft_progress_data import BatchDraftProgressData
    from .batch_draft_stream_event_type import BatchDraftStreamEventType


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class BatchDraftStreamEvent(Model):
    """One event of a batch draft stream: the JSON behind `data: `. The name of the event decides about the form of
    `data`.

    Attributes:
        event: What an event of a batch draft stream tells.
        data: What the event carries: `job_started` a BatchDraftJobStartedData, `progress` a BatchDraftProgressData,
            `draft_created` a BatchDraftCreatedData, `error` a BatchDraftErrorData, `complete` a
            BatchDraftCompleteData.

    """

    event: BatchDraftStreamEventType
    data: BatchDraftJobStartedData | BatchDraftProgressData | BatchDraftCreatedData | BatchDraftErrorData | BatchDraftCompleteData

    _fields: ClassVar[Mapping[str, Field]] = {
        "event": Field("event", Ref("batch_draft_stream_event_type", "BatchDraftStreamEventType"), required=True),
        "data": Field(
            "data",
            either(
                Ref("batch_draft_job_started_data", "BatchDraftJobStartedData"),
                Ref("batch_draft_progress_data", "BatchDraftProgressData"),
                Ref("batch_draft_created_data", "BatchDraftCreatedData"),
                Ref("batch_draft_error_data", "BatchDraftErrorData"),
                Ref("batch_draft_complete_data", "BatchDraftCompleteData"),
            ),
            required=True,
        ),
    }

    def __init__(
        self,
        *,
        event: BatchDraftStreamEventType | str,
        data: BatchDraftJobStartedData
        | Mapping[str, Any]
        | BatchDraftProgressData
        | BatchDraftCreatedData
        | BatchDraftErrorData
        | BatchDraftCompleteData,
    ) -> None:
        wire = self._start()
        wire["event"] = event
        wire["data"] = data
