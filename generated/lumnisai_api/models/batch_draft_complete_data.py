# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    many,
    straight,
)

if TYPE_CHECKING:
    from .batch_draft_error_data import BatchDraftErrorData
    from .draft_response import DraftResponse


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class BatchDraftCompleteData(Model):
    """The job is over: the last event, with the whole result.

    Attributes:
        created: Number of drafts.
        errors: Number of failures.
        drafts: All drafts.
        error_details: The failures.
        job_id: Id of the job.
        error_message: Why the job as a whole failed.

    """

    created: int
    errors: int
    drafts: list[DraftResponse]
    error_details: list[BatchDraftErrorData]
    job_id: str | None
    error_message: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "created": Field("created", required=True),
        "errors": Field("errors", required=True),
        "drafts": Field("drafts", many(Ref("draft_response", "DraftResponse")), required=True),
        "error_details": Field("error_details", many(Ref("batch_draft_error_data", "BatchDraftErrorData")), required=True),
        "job_id": Field("job_id"),
        "error_message": Field("error_message"),
    }

    def __init__(
        self,
        *,
        created: int,
        errors: int,
        drafts: Sequence[DraftResponse | Mapping[str, Any]],
        error_details: Sequence[BatchDraftErrorData | Mapping[str, Any]],
        job_id: str | None | Unset = UNSET,
        error_message: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["created"] = created
        wire["errors"] = errors
        wire["drafts"] = drafts
        wire["error_details"] = error_details
        if job_id is not UNSET:
            wire["job_id"] = job_id
        if error_message is not UNSET:
            wire["error_message"] = error_message
