# Written by `make generate` from lumnisai/_async/resources/playbooks.py. Do not edit.
"""Instructions that the agent of a campaign follows."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from lumnisai._core.campaign_fields import check_changes, is_written, still_writing
from lumnisai._core.deadlines import Deadline
from lumnisai._core.scope import UserId
from lumnisai._core.timeouts import positive_seconds
from lumnisai._sync.resource import Resource
from lumnisai.exceptions import DeadlineExceededError
from lumnisai_api.api.campaigns.archive_playbook import archive_playbook
from lumnisai_api.api.campaigns.create_playbook import create_playbook
from lumnisai_api.api.campaigns.generate_playbook import generate_playbook
from lumnisai_api.api.campaigns.get_playbook import get_playbook
from lumnisai_api.api.campaigns.get_playbook_generation_job import get_playbook_generation_job
from lumnisai_api.api.campaigns.list_playbook_versions import list_playbook_versions
from lumnisai_api.api.campaigns.list_playbooks import list_playbooks
from lumnisai_api.api.campaigns.update_playbook import update_playbook
from lumnisai_api.models.archive_playbook_response import ArchivePlaybookResponse
from lumnisai_api.models.playbook_create import PlaybookCreate
from lumnisai_api.models.playbook_generate_job_response import PlaybookGenerateJobResponse
from lumnisai_api.models.playbook_generate_job_status_response import PlaybookGenerateJobStatusResponse
from lumnisai_api.models.playbook_generate_request import PlaybookGenerateRequest
from lumnisai_api.models.playbook_response import PlaybookResponse
from lumnisai_api.models.playbook_update import PlaybookUpdate
from lumnisai_api.models.playbook_version_response import PlaybookVersionResponse

if TYPE_CHECKING:
    from lumnisai_api.models import PlaybookSource


class Playbooks(Resource):
    """Instructions that campaigns follow; every change makes a new version."""

    def create(
        self,
        *,
        name: str,
        content: str,
        organization_id: UUID | str | None = None,
        source: PlaybookSource | str | None = None,
        generated_from: Mapping[str, Any] | None = None,
        style_preferences: Mapping[str, Any] | None = None,
        examples: Sequence[Mapping[str, Any]] | None = None,
        user_id: UserId | None = None,
    ) -> PlaybookResponse:
        """Write a playbook.

        Args:
            name: Display name.
            content: The instructions, in plain language.
            organization_id: The organization it belongs to.
            source: How it came about: `manual`, `generated` or `cloned`.
            generated_from: What it was made from.
            style_preferences: Hints on how to write.
            examples: Sample messages.
            user_id: Who writes it.
        """
        body = PlaybookCreate(
            user_id=self._user("create_playbook", user_id),
            name=name,
            content=content,
            organization_id=None if organization_id is None else str(organization_id),
            source=source,
            generated_from=generated_from,
            style_preferences=style_preferences,
            examples=examples,
        )
        return self._send(create_playbook(body=body))

    def list(self, *, active_only: bool | None = None, user_id: UserId | None = None) -> builtins.list[PlaybookResponse]:
        """List playbooks; all come at once.

        Args:
            active_only: Whether to leave archived ones out; as the platform likes when left out.
            user_id: Whose playbooks.
        """
        return self._send(list_playbooks(user_id=self._user("list_playbooks", user_id), active_only=active_only))

    def get(self, playbook_id: UUID | str, *, user_id: UserId | None = None) -> PlaybookResponse:
        """Read a playbook in its current version.

        Raises:
            NotFoundError: There is no such playbook for this caller.
        """
        return self._send(get_playbook(str(playbook_id), user_id=self._user("get_playbook", user_id)))

    def update(
        self,
        playbook_id: UUID | str,
        *,
        name: str | None = None,
        content: str | None = None,
        style_preferences: Mapping[str, Any] | None = None,
        examples: Sequence[Mapping[str, Any]] | None = None,
        change_reason: str | None = None,
        user_id: UserId | None = None,
    ) -> PlaybookResponse:
        """Write the next version of a playbook; what is left out stays.

        Args:
            playbook_id: The playbook.
            name: Display name.
            content: The instructions, in plain language.
            style_preferences: Hints on how to write.
            examples: Sample messages.
            change_reason: Why it changes; kept with the version.
            user_id: Who changes it.

        Raises:
            ValidationError: There is nothing to change.
            NotFoundError: There is no such playbook for this caller.
        """
        fields = {"name": name, "content": content, "style_preferences": style_preferences, "examples": examples}
        check_changes(fields)
        body = PlaybookUpdate(
            name=name, content=content, style_preferences=style_preferences, examples=examples, change_reason=change_reason
        )
        user = self._user("update_playbook", user_id)
        return self._send(update_playbook(str(playbook_id), body=body, user_id=user))

    def archive(self, playbook_id: UUID | str, *, user_id: UserId | None = None) -> ArchivePlaybookResponse:
        """Take a playbook out of use; it can still be read.

        Raises:
            ConflictError: Active campaigns follow it.
        """
        return self._send(archive_playbook(str(playbook_id), user_id=self._user("archive_playbook", user_id)))

    def list_versions(self, playbook_id: UUID | str, *, user_id: UserId | None = None) -> builtins.list[PlaybookVersionResponse]:
        """List all versions of a playbook."""
        user = self._user("list_playbook_versions", user_id)
        return self._send(list_playbook_versions(str(playbook_id), user_id=user))

    def generate(
        self,
        *,
        playbook_id: UUID | str | None = None,
        company_context: str | None = None,
        context: str | None = None,
        history_months: int | None = None,
        model_name: str | None = None,
        max_chats: int | None = None,
        playbook_name: str | None = None,
        user_id: UserId | None = None,
    ) -> PlaybookGenerateJobResponse:
        """Have a playbook written from a user's LinkedIn conversations; `wait_for_generation()` follows the job.

        Args:
            playbook_id: A playbook to work from.
            company_context: Facts about the company.
            context: Further hints.
            history_months: How many months back to read.
            model_name: The model that writes.
            max_chats: The most conversations to read.
            playbook_name: The name of what is written.
            user_id: Whose conversations are read.
        """
        body = PlaybookGenerateRequest(
            user_id=self._subject("generate_playbook", user_id),
            playbook_id=None if playbook_id is None else str(playbook_id),
            company_context=company_context,
            context=context,
            history_months=history_months,
            model_name=model_name,
            max_chats=max_chats,
            playbook_name=playbook_name,
        )
        return self._send(generate_playbook(body=body))

    def get_generation_job(self, job_id: UUID | str, *, user_id: UserId | None = None) -> PlaybookGenerateJobStatusResponse:
        """Read how far the writing of a playbook has come."""
        user = self._user("get_playbook_generation_job", user_id)
        return self._send(get_playbook_generation_job(str(job_id), user_id=user))

    def wait_for_generation(
        self,
        job_id: UUID | str,
        *,
        timeout: float | None = 300.0,  # noqa: ASYNC109, RUF100 - goes by the clock of the client
        poll_interval: float = 2.0,
        user_id: UserId | None = None,
    ) -> PlaybookGenerateJobStatusResponse:
        """Wait until a playbook is written, whether that went well or not.

        Args:
            job_id: The job that `generate()` started.
            timeout: Seconds to wait at most; `None` for no limit. A deadline of the client holds as well.
            poll_interval: Seconds between two questions.
            user_id: Who asks.

        Returns:
            The last state of the job: `playbook` is there when it is `completed`, else `error_message` says what went wrong.

        Raises:
            DeadlineExceededError: It takes longer; the job goes on.
            NotFoundError: There is no such job for this caller.
        """
        limits = [positive_seconds("timeout", timeout), self._view._options.deadline]
        deadline = Deadline.after(self._view._clock, min((limit for limit in limits if limit is not None), default=None))
        interval = positive_seconds("poll_interval", poll_interval) or 0.0
        user = self._user("get_playbook_generation_job", user_id)
        job: PlaybookGenerateJobStatusResponse | None = None
        while not deadline.passed():
            request = get_playbook_generation_job(str(job_id), user_id=user)
            try:
                job = self._view._send(request, until=deadline)
            except DeadlineExceededError as error:
                raise still_writing(job_id, job, deadline) from error
            if is_written(job):
                return job
            self._view._transport.sleep(deadline.cap(interval) or 0.0)
        raise still_writing(job_id, job, deadline)
