"""Pausing, ending and trying executions of sequences again, one by one or several at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from lumnisai._async.resource import AsyncResource
from lumnisai._core.campaign_fields import ids
from lumnisai._core.scope import UserId
from lumnisai._core.sequence_fields import selected
from lumnisai_api.api.sequences.bulk_complete_sequence_executions import bulk_complete_sequence_executions
from lumnisai_api.api.sequences.bulk_pause_sequence_executions import bulk_pause_sequence_executions
from lumnisai_api.api.sequences.bulk_resume_sequence_executions import bulk_resume_sequence_executions
from lumnisai_api.api.sequences.bulk_stop_sequence_executions import bulk_stop_sequence_executions
from lumnisai_api.api.sequences.complete_sequence_execution import complete_sequence_execution
from lumnisai_api.api.sequences.pause_sequence_execution import pause_sequence_execution
from lumnisai_api.api.sequences.resume_sequence_execution import resume_sequence_execution
from lumnisai_api.api.sequences.retry_sequence_execution import retry_sequence_execution
from lumnisai_api.api.sequences.stop_sequence_execution import stop_sequence_execution
from lumnisai_api.models.bulk_complete_request import BulkCompleteRequest
from lumnisai_api.models.bulk_complete_response import BulkCompleteResponse
from lumnisai_api.models.bulk_operation_request import BulkOperationRequest
from lumnisai_api.models.bulk_operation_response import BulkOperationResponse
from lumnisai_api.models.complete_execution_request import CompleteExecutionRequest
from lumnisai_api.models.complete_execution_response import CompleteExecutionResponse
from lumnisai_api.models.lifecycle_operation_request import LifecycleOperationRequest
from lumnisai_api.models.lifecycle_operation_response import LifecycleOperationResponse

if TYPE_CHECKING:
    from lumnisai_api.models import OutcomeType


class SequenceLifecycle(AsyncResource):
    """The states of executions. On a view, the user who acts may be left out."""

    async def pause(
        self, execution_id: UUID | str, *, reason: str | None = None, user_id: UserId | None = None
    ) -> LifecycleOperationResponse:
        """Halt an execution until it is resumed.

        Raises:
            ConflictError: It is paused already, or at its end.
        """
        user, body = self._subject("pause_sequence_execution", user_id), LifecycleOperationRequest(reason=reason)
        return await self._send(pause_sequence_execution(str(execution_id), body=body, user_id=user))

    async def resume(self, execution_id: UUID | str, *, user_id: UserId | None = None) -> LifecycleOperationResponse:
        """Let a paused execution go on.

        Raises:
            ConflictError: It is not paused.
        """
        user = self._subject("resume_sequence_execution", user_id)
        return await self._send(resume_sequence_execution(str(execution_id), body={}, user_id=user))

    async def stop(
        self, execution_id: UUID | str, *, reason: str | None = None, user_id: UserId | None = None
    ) -> LifecycleOperationResponse:
        """End an execution for good.

        Raises:
            ConflictError: It is at its end already.
        """
        user, body = self._subject("stop_sequence_execution", user_id), LifecycleOperationRequest(reason=reason)
        return await self._send(stop_sequence_execution(str(execution_id), body=body, user_id=user))

    async def retry(self, execution_id: UUID | str, *, user_id: UserId | None = None) -> LifecycleOperationResponse:
        """Try a failed execution again.

        Raises:
            ConflictError: It has not failed.
        """
        user = self._subject("retry_sequence_execution", user_id)
        return await self._send(retry_sequence_execution(str(execution_id), body={}, user_id=user))

    async def complete(
        self, execution_id: UUID | str, *, outcome: OutcomeType | str, notes: str | None = None, user_id: UserId | None = None
    ) -> CompleteExecutionResponse:
        """Note what came of an execution, and end it.

        Args:
            execution_id: The execution.
            outcome: `meeting_booked`, `interested`, `hired`, `not_interested` or `other`.
            notes: A note.
            user_id: Who records it.
        """
        user, body = self._subject("complete_sequence_execution", user_id), CompleteExecutionRequest(outcome=outcome, notes=notes)
        return await self._send(complete_sequence_execution(str(execution_id), body=body, user_id=user))

    async def bulk_pause(
        self,
        *,
        template_id: UUID | str | None = None,
        project_id: UUID | str | None = None,
        project_ids: Sequence[UUID | str] | None = None,
        execution_ids: Sequence[UUID | str] | None = None,
        reason: str | None = None,
        dry_run: bool | None = None,
        user_id: UserId | None = None,
    ) -> BulkOperationResponse:
        """Halt several executions until they are resumed.

        Args:
            template_id: Those of this template.
            project_id: Those of this project.
            project_ids: Those of these projects.
            execution_ids: These.
            reason: Why.
            dry_run: Only count them, and change nothing.
            user_id: Who does it.

        Raises:
            ValidationError: Nothing says which executions are meant.
        """
        which = selected(template_id, project_id, project_ids, execution_ids)
        body = BulkOperationRequest(**which, reason=reason, dry_run=dry_run)
        user = self._subject("bulk_pause_sequence_executions", user_id)
        return await self._send(bulk_pause_sequence_executions(body=body, user_id=user))

    async def bulk_resume(
        self,
        *,
        template_id: UUID | str | None = None,
        project_id: UUID | str | None = None,
        project_ids: Sequence[UUID | str] | None = None,
        execution_ids: Sequence[UUID | str] | None = None,
        reason: str | None = None,
        dry_run: bool | None = None,
        user_id: UserId | None = None,
    ) -> BulkOperationResponse:
        """Let several paused executions go on; takes what `bulk_pause()` takes."""
        which = selected(template_id, project_id, project_ids, execution_ids)
        body = BulkOperationRequest(**which, reason=reason, dry_run=dry_run)
        user = self._subject("bulk_resume_sequence_executions", user_id)
        return await self._send(bulk_resume_sequence_executions(body=body, user_id=user))

    async def bulk_stop(
        self,
        *,
        template_id: UUID | str | None = None,
        project_id: UUID | str | None = None,
        project_ids: Sequence[UUID | str] | None = None,
        execution_ids: Sequence[UUID | str] | None = None,
        reason: str | None = None,
        dry_run: bool | None = None,
        user_id: UserId | None = None,
    ) -> BulkOperationResponse:
        """End several executions for good; takes what `bulk_pause()` takes."""
        which = selected(template_id, project_id, project_ids, execution_ids)
        body = BulkOperationRequest(**which, reason=reason, dry_run=dry_run)
        user = self._subject("bulk_stop_sequence_executions", user_id)
        return await self._send(bulk_stop_sequence_executions(body=body, user_id=user))

    async def bulk_complete(
        self,
        *,
        execution_ids: Sequence[UUID | str],
        outcome: OutcomeType | str,
        notes: str | None = None,
        user_id: UserId | None = None,
    ) -> BulkCompleteResponse:
        """Note the same result for several executions, and end them.

        Args:
            execution_ids: The executions.
            outcome: `meeting_booked`, `interested`, `hired`, `not_interested` or `other`.
            notes: A note.
            user_id: Who records it.

        Returns:
            Which were ended, and which were not and why.
        """
        body = BulkCompleteRequest(execution_ids=ids("execution_ids", execution_ids), outcome=outcome, notes=notes)
        user = self._subject("bulk_complete_sequence_executions", user_id)
        return await self._send(bulk_complete_sequence_executions(body=body, user_id=user))
