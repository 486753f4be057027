"""Drafts for many people at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, overload
from uuid import UUID

from lumnisai._async.batch_draft_stream import AsyncBatchDraftStream
from lumnisai._async.resource import AsyncResource
from lumnisai._core.deadlines import Deadline
from lumnisai._core.messaging import batch_of_drafts
from lumnisai._core.scope import UserId
from lumnisai._core.timeouts import positive_seconds
from lumnisai.exceptions import DeadlineExceededError
from lumnisai_api.api.messaging.create_batch_drafts import create_batch_drafts
from lumnisai_api.api.messaging.get_batch_draft_job import get_batch_draft_job
from lumnisai_api.api.messaging.stream_batch_drafts import stream_batch_drafts
from lumnisai_api.models.batch_draft_job_response import BatchDraftJobResponse
from lumnisai_api.models.batch_draft_job_status_response import BatchDraftJobStatusResponse
from lumnisai_api.models.batch_draft_response import BatchDraftResponse

if TYPE_CHECKING:
    from lumnisai_api.models import ChannelType, ProspectInfo

FINAL = ("completed", "failed")
# Seconds of silence after which a stream is given up.
SILENCE = 300.0


class DraftBatches(AsyncResource):
    """The writing of many drafts: as a job to be followed, as a stream, or in one long call."""

    @overload
    async def create_batch(
        self,
        *,
        prospects: Sequence[ProspectInfo | Mapping[str, Any]],
        project_id: UUID | str,
        channel: ChannelType | str,
        subject_template: str | None = None,
        content_template: str | None = None,
        use_ai_generation: bool | None = None,
        use_prior_contact: bool | None = None,
        ai_context: Mapping[str, Any] | None = None,
        organization_id: str | None = None,
        wait: Literal[False] = False,
        user_id: UserId | None = None,
    ) -> BatchDraftJobResponse: ...

    @overload
    async def create_batch(
        self,
        *,
        prospects: Sequence[ProspectInfo | Mapping[str, Any]],
        project_id: UUID | str,
        channel: ChannelType | str,
        subject_template: str | None = None,
        content_template: str | None = None,
        use_ai_generation: bool | None = None,
        use_prior_contact: bool | None = None,
        ai_context: Mapping[str, Any] | None = None,
        organization_id: str | None = None,
        wait: Literal[True],
        user_id: UserId | None = None,
    ) -> BatchDraftResponse: ...

    async def create_batch(
        self,
        *,
        prospects: Sequence[ProspectInfo | Mapping[str, Any]],
        project_id: UUID | str,
        channel: ChannelType | str,
        subject_template: str | None = None,
        content_template: str | None = None,
        use_ai_generation: bool | None = None,
        use_prior_contact: bool | None = None,
        ai_context: Mapping[str, Any] | None = None,
        organization_id: str | None = None,
        wait: bool = False,
        user_id: UserId | None = None,
    ) -> BatchDraftResponse | BatchDraftJobResponse:
        """Start to write one draft per person; follow the job with `wait_for_batch_job()` or `get_batch_job()`.

        Args:
            prospects: The people, each with an `external_id` and a `name`.
            project_id: The caller's project.
            channel: Channel for those who have none of their own: `gmail`, `outlook` or `linkedin`.
            subject_template: Pattern of the subject lines.
            content_template: Pattern of the texts.
            use_ai_generation: Whether each text is written by the AI.
            use_prior_contact: Whether the AI is shown earlier conversations; it is when left out.
            ai_context: Facts for the AI, such as `role_title`; those of a single person win.
            organization_id: The caller's organisation.
            wait: Answer with the finished drafts. A long list may outlast the timeout: raise it with `with_options()`.
            user_id: Whose drafts.
        """
        body = batch_of_drafts(
            prospects,
            project_id=project_id,
            channel=channel,
            subject_template=subject_template,
            content_template=content_template,
            use_ai_generation=use_ai_generation,
            use_prior_contact=use_prior_contact,
            ai_context=ai_context,
            organization_id=organization_id,
        )
        user = self._subject("create_batch_drafts", user_id)
        return await self._send(create_batch_drafts(body=body, user_id=user, wait=wait or None))

    async def get_batch_job(self, job_id: UUID | str, *, user_id: UserId | None = None) -> BatchDraftJobStatusResponse:
        """Read how far a job has come, with the drafts written so far.

        Raises:
            NotFoundError: There is no such job for this user, or it is more than 24 hours old.
        """
        user = self._subject("get_batch_draft_job", user_id)
        return await self._send(get_batch_draft_job(str(job_id), user_id=user))

    async def wait_for_batch_job(
        self,
        job_id: UUID | str,
        *,
        timeout: float | None = 300.0,  # noqa: ASYNC109, RUF100 - goes by the clock of the client
        poll_interval: float = 1.0,
        user_id: UserId | None = None,
    ) -> BatchDraftJobStatusResponse:
        """Wait until a job is `completed` or `failed`; `errors` and `error_message` tell what went wrong.

        Args:
            job_id: The job.
            timeout: Seconds to wait in all; `None` for no limit.
            poll_interval: Seconds between two looks.
            user_id: Whose job.

        Raises:
            DeadlineExceededError: The time is over; the job goes on. It is a `TimeoutError`.
            NotFoundError: There is no such job for this user, or it is more than 24 hours old.
        """
        interval = positive_seconds("poll_interval", poll_interval) or 1.0
        deadline = Deadline.after(self._view._clock, positive_seconds("timeout", timeout))
        request = get_batch_draft_job(str(job_id), user_id=self._subject("get_batch_draft_job", user_id))
        while True:
            job = await self._view._send(
                request, until=Deadline.after(self._view._clock, deadline.cap(self._view._options.deadline))
            )
            if job.status in FINAL:
                return job
            await self._view._transport.sleep(deadline.cap(interval) or 0.0)
            if deadline.passed():
                done = f"{job.progress.processed} of {job.progress.total}"
                raise DeadlineExceededError(
                    f"The batch of drafts {job_id} is {job.status} after {timeout:g} s ({done} people done); it goes on.",
                    operation="get_batch_draft_job",
                    detail=job.to_dict(),
                )

    def stream_batch(
        self,
        *,
        prospects: Sequence[ProspectInfo | Mapping[str, Any]],
        project_id: UUID | str,
        channel: ChannelType | str,
        subject_template: str | None = None,
        content_template: str | None = None,
        use_ai_generation: bool | None = None,
        use_prior_contact: bool | None = None,
        ai_context: Mapping[str, Any] | None = None,
        organization_id: str | None = None,
        job_id: UUID | str | None = None,
        timeout: float | None = SILENCE,  # noqa: ASYNC109, RUF100 - of silence between two events
        user_id: UserId | None = None,
    ) -> AsyncBatchDraftStream:
        """Write one draft per person, and report on it as it goes on.

        The events are `job_started`, `progress`, `draft_created`, `error` (one person failed, the others go on) and at last
        `complete`. An event of another name is handed over too, with its data as they came.

        Args:
            prospects: The people, each with an `external_id` and a `name`; the same ones when a stream is opened again.
            project_id: The caller's project.
            channel: Channel for those who have none of their own: `gmail`, `outlook` or `linkedin`.
            subject_template: Pattern of the subject lines.
            content_template: Pattern of the texts.
            use_ai_generation: Whether each text is written by the AI.
            use_prior_contact: Whether the AI is shown earlier conversations; it is when left out.
            ai_context: Facts for the AI, such as `role_title`; those of a single person win.
            organization_id: The caller's organisation.
            job_id: A job that exists already, to open its stream again. Events that came before may come once more.
            timeout: Seconds of silence after which the stream is given up; `None` for no limit.
            user_id: Whose drafts.

        Raises:
            ConnectionFailedError: While iterating: the stream ended before the job was complete, which goes on.

        Example:
            ```python
            async for event in client.messaging.drafts.stream_batch(prospects=people, project_id="p-1", channel="gmail"):
                print(event.event, event.data)
            ```
        """
        body = batch_of_drafts(
            prospects,
            project_id=project_id,
            channel=channel,
            subject_template=subject_template,
            content_template=content_template,
            use_ai_generation=use_ai_generation,
            use_prior_contact=use_prior_contact,
            ai_context=ai_context,
            organization_id=organization_id,
        )
        job = None if job_id is None else str(job_id)
        request = stream_batch_drafts(body=body, user_id=self._subject("stream_batch_drafts", user_id), job_id=job)
        return AsyncBatchDraftStream(self._view, request, timeout=positive_seconds("timeout", timeout), job_id=job)
