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
    straight,
)

if TYPE_CHECKING:
    from .processing_status import ProcessingStatus


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ProcessingStatusResponse(Model):
    """How far the processing of a file has come.

    Attributes:
        status: How far a file is processed. Not settled: `completed`, `partial_success` and `error` are taken to be
            final.
        progress_percentage: Share that is done, from 0 to 100.
        chunks_embedded: Pieces that are done.
        total_chunks: Pieces in all.
        estimated_time_remaining_seconds: Estimate of the time still needed, in seconds.
        error_message: Why processing failed.
        jobs: Details of the single steps; free-form.

    """

    status: ProcessingStatus
    progress_percentage: float
    chunks_embedded: int
    total_chunks: int
    estimated_time_remaining_seconds: int | None
    error_message: str | None
    jobs: list[dict[str, Any]] | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "status": Field("status", Ref("processing_status", "ProcessingStatus"), required=True),
        "progress_percentage": Field("progress_percentage", required=True),
        "chunks_embedded": Field("chunks_embedded", required=True),
        "total_chunks": Field("total_chunks", required=True),
        "estimated_time_remaining_seconds": Field("estimated_time_remaining_seconds"),
        "error_message": Field("error_message"),
        "jobs": Field("jobs"),
    }

    def __init__(
        self,
        *,
        status: ProcessingStatus | str,
        progress_percentage: float,
        chunks_embedded: int,
        total_chunks: int,
        estimated_time_remaining_seconds: int | None | Unset = UNSET,
        error_message: str | None | Unset = UNSET,
        jobs: Sequence[Mapping[str, Any]] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["status"] = status
        wire["progress_percentage"] = progress_percentage
        wire["chunks_embedded"] = chunks_embedded
        wire["total_chunks"] = total_chunks
        if estimated_time_remaining_seconds is not UNSET:
            wire["estimated_time_remaining_seconds"] = estimated_time_remaining_seconds
        if error_message is not UNSET:
            wire["error_message"] = error_message
        if jobs is not UNSET:
            wire["jobs"] = jobs
