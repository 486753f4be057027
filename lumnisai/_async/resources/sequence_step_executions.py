"""The single steps of executions of sequences."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from lumnisai._async.page import AsyncModelPage
from lumnisai._async.resource import AsyncResource
from lumnisai._core.campaign_fields import check_changes
from lumnisai._core.scope import UserId
from lumnisai._core.sequence_fields import joined, text_of
from lumnisai_api.api.sequences.list_sequence_step_executions import list_sequence_step_executions
from lumnisai_api.api.sequences.update_sequence_step_execution import update_sequence_step_execution
from lumnisai_api.models.step_execution_item import StepExecutionItem
from lumnisai_api.models.step_execution_list_response import StepExecutionListResponse
from lumnisai_api.models.update_step_execution_request import UpdateStepExecutionRequest
from lumnisai_api.models.update_step_execution_response import UpdateStepExecutionResponse

if TYPE_CHECKING:
    from lumnisai_api.models import SequenceAction, SequenceChannel, StepExecutionStatus


class SequenceStepExecutionPage(StepExecutionListResponse, AsyncModelPage[StepExecutionItem]):
    """One page of steps; iterate over it for all."""


class SequenceStepExecutions(AsyncResource):
    """The single steps of executions: planned, under way and done."""

    async def list(
        self,
        *,
        status: StepExecutionStatus | str | Sequence[StepExecutionStatus | str] | None = None,
        template_id: UUID | str | None = None,
        project_id: UUID | str | None = None,
        channel: SequenceChannel | str | None = None,
        action: SequenceAction | str | None = None,
        scheduled_after: datetime.datetime | str | None = None,
        scheduled_before: datetime.datetime | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        user_id: UserId | None = None,
    ) -> SequenceStepExecutionPage:
        """List steps.

        Args:
            status: Only those in this state, or in one of these.
            template_id: Only those of this template.
            project_id: Only those of this project.
            channel: Only those on `linkedin` or `email`.
            action: Only those with this action, such as `connection_request`.
            scheduled_after: Only those planned after this moment.
            scheduled_before: Only those planned before this moment.
            limit: Steps per page.
            offset: Steps to skip.
            user_id: Only those of this user's executions.
        """
        return await self._page(
            SequenceStepExecutionPage,
            list_sequence_step_executions,
            status=joined(status),
            template_id=text_of(template_id),
            project_id=text_of(project_id),
            channel=channel,
            action=action,
            scheduled_after=scheduled_after,
            scheduled_before=scheduled_before,
            limit=limit,
            offset=offset,
            user_id=self._user("list_sequence_step_executions", user_id),
        )

    async def update(
        self,
        step_execution_id: UUID | str,
        *,
        content: str | None = None,
        scheduled_at: datetime.datetime | str | None = None,
        user_id: UserId | None = None,
    ) -> UpdateStepExecutionResponse:
        """Change the text or the time of a step that is `scheduled`, `approved` or `waiting_approval`.

        Args:
            step_execution_id: The step.
            content: Its text.
            scheduled_at: When it is to run.
            user_id: Who changes it.

        Raises:
            ValidationError: There is nothing to change.
            ConflictError: The step is in another state.
        """
        fields: dict[str, Any] = {"content": content, "scheduled_at": scheduled_at}
        check_changes(fields)
        user, body = self._subject("update_sequence_step_execution", user_id), UpdateStepExecutionRequest(**fields)
        return await self._send(update_sequence_step_execution(str(step_execution_id), body=body, user_id=user))
