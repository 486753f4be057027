"""Follow the writing of several drafts while it goes on."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from lumnisai._async.event_stream import AsyncEventStream
from lumnisai._core.batch_draft_events import COMPLETE, JOB_STARTED, batch_draft_events, examine_event
from lumnisai._core.server_sent_events import ServerSentEvent
from lumnisai.exceptions import ConnectionFailedError, LumnisAIError
from lumnisai_api.models.batch_draft_complete_data import BatchDraftCompleteData
from lumnisai_api.models.batch_draft_stream_event import BatchDraftStreamEvent

if TYPE_CHECKING:
    from lumnisai._async.view import AsyncView
    from lumnisai_api.types import Request


class AsyncBatchDraftStream(AsyncEventStream[BatchDraftStreamEvent]):
    """The events of a batch of drafts, or its result.

    The work goes on when the stream is closed or breaks: open it again with `job_id`, or poll the job.
    """

    def __init__(self, view: AsyncView, request: Request[Any], *, timeout: float | None, job_id: str | None = None) -> None:
        super().__init__(view, request, timeout=timeout)
        self._job_id = job_id
        self._complete: BatchDraftCompleteData | None = None

    @property
    def job_id(self) -> str | None:
        """Id of the job; known from its first event on."""
        return self._job_id

    async def result(self) -> BatchDraftCompleteData:
        """Go through what is left of the stream, and return what was written.

        Failures of single people are in `error_details`; `error_message` says why the whole job failed, if it did.

        Raises:
            ConnectionFailedError: The stream ended before the job was complete.
            LumnisAIError: It was closed before.
        """
        async for _ in self:
            pass
        if self._complete is None:
            raise LumnisAIError(f"This stream was closed before the job was complete; {self._ways_on()}.")
        return self._complete

    def _read(self, received: ServerSentEvent) -> Iterable[BatchDraftStreamEvent]:
        return batch_draft_events(received)

    def _note(self, event: BatchDraftStreamEvent) -> bool:
        examine_event(event, self._view._drift)
        data: Any = event.data
        if event.event == JOB_STARTED:
            self._job_id = getattr(data, "job_id", None) or self._job_id
        if event.event == COMPLETE:
            self._complete = data if isinstance(data, BatchDraftCompleteData) else None
            return True
        return False

    def _check_end(self) -> None:
        raise ConnectionFailedError(
            f"stream_batch_drafts: the stream ended before the job was complete; {self._ways_on()}.",
            operation="stream_batch_drafts",
        )

    def _ways_on(self) -> str:
        if self._job_id is None:
            return "no job id came, so it is not known whether it goes on"
        return f"it goes on: open the stream again with job_id={self._job_id!r}, or use get_batch_job()"
