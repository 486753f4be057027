# Written by `make generate` from lumnisai/_async/resources/sequence_executions.py. Do not edit.
"""Executions of sequences: starting and reading them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from lumnisai._core.campaign_fields import items
from lumnisai._core.scope import UserId
from lumnisai._core.sequence_fields import MOST_EXECUTIONS, MOST_STATUSES, limited_ids, text_of
from lumnisai._sync.page import ModelPage
from lumnisai._sync.resources.sequence_lifecycle import SequenceLifecycle
from lumnisai_api.api.sequences.batch_get_sequence_executions import batch_get_sequence_executions
from lumnisai_api.api.sequences.get_sequence_engagement_status import get_sequence_engagement_status
from lumnisai_api.api.sequences.get_sequence_execution import get_sequence_execution
from lumnisai_api.api.sequences.get_sequence_execution_metrics import get_sequence_execution_metrics
from lumnisai_api.api.sequences.list_sequence_executions import list_sequence_executions
from lumnisai_api.api.sequences.start_sequence_executions import start_sequence_executions
from lumnisai_api.models.batch_execution_request import BatchExecutionRequest
from lumnisai_api.models.engagement_status_request import EngagementStatusRequest
from lumnisai_api.models.execution_list_response import ExecutionListResponse
from lumnisai_api.models.execution_summary import ExecutionSummary
from lumnisai_api.models.start_execution_request import StartExecutionRequest

if TYPE_CHECKING:
    from lumnisai_api.models import (
        BatchExecutionInclude,
        BatchExecutionResponse,
        EngagementStatusResponse,
        ExecutionDetailResponse,
        ExecutionMetricsResponse,
        ExecutionStatus,
        ProspectInput,
        StartExecutionResponse,
    )


class SequenceExecutionPage(ExecutionListResponse, ModelPage[ExecutionSummary]):
    """One page of executions; iterate over it for all."""


class SequenceExecutions(SequenceLifecycle):
    """Templates at work, one execution per person. Lists and figures are those of the tenant, whatever the scope."""

    def list(
        self,
        *,
        template_id: UUID | str | None = None,
        project_id: UUID | str | None = None,
        status: ExecutionStatus | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> SequenceExecutionPage:
        """List the executions of the tenant.

        Args:
            template_id: Only those of this template.
            project_id: Only those of this project.
            status: Only those in this state, such as `waiting_approval`.
            limit: Executions per page.
            offset: Executions to skip.
        """
        return self._page(
            SequenceExecutionPage,
            list_sequence_executions,
            template_id=text_of(template_id),
            project_id=text_of(project_id),
            status=status,
            limit=limit,
            offset=offset,
        )

    def start(
        self,
        *,
        template_id: UUID | str,
        prospects: Sequence[ProspectInput | Mapping[str, Any]],
        project_id: UUID | str | None = None,
        step_overrides: Mapping[str, Any] | None = None,
        replace_existing: bool | None = None,
        user_id: UserId | None = None,
    ) -> StartExecutionResponse:
        """Run a template for people, one execution each.

        Args:
            template_id: The template.
            prospects: The people, each with `prospect_id` and, if wanted, `prospect_external_id` and a `context` of facts
                for texts and conditions.
            project_id: The project to file the executions under.
            step_overrides: Changes to steps for these executions only, by `step_key`.
            replace_existing: Whether a new execution takes over from one that the person is in already.
            user_id: On whose behalf they run.

        Returns:
            The ids of the executions, and in `skipped` who was left out and why.

        Raises:
            ValidationError: There is nobody to run it for.
            NotFoundError: There is no such template for this user.
        """
        user = self._subject("start_sequence_executions", user_id)
        body = StartExecutionRequest(
            template_id=str(template_id),
            prospects=items("prospects", prospects),
            project_id=text_of(project_id),
            step_overrides=step_overrides,
            replace_existing=replace_existing,
        )
        return self._send(start_sequence_executions(body=body, user_id=user))

    def get(self, execution_id: UUID | str, *, user_id: UserId | None = None) -> ExecutionDetailResponse:
        """Read an execution with its steps and events so far.

        Raises:
            NotFoundError: There is no such execution for this caller.
        """
        user = self._user("get_sequence_execution", user_id)
        return self._send(get_sequence_execution(str(execution_id), user_id=user))

    def get_metrics(
        self, *, template_id: UUID | str | None = None, project_id: UUID | str | None = None
    ) -> ExecutionMetricsResponse:
        """Count the executions of the tenant by state and by step.

        Args:
            template_id: Only those of this template.
            project_id: Only those of this project.
        """
        return self._send(get_sequence_execution_metrics(template_id=text_of(template_id), project_id=text_of(project_id)))

    def get_batch(
        self,
        *,
        execution_ids: Sequence[UUID | str],
        include: BatchExecutionInclude | Mapping[str, Any] | None = None,
        user_id: UserId | None = None,
    ) -> BatchExecutionResponse:
        """Read several executions in one call.

        Args:
            execution_ids: At most 100.
            include: Whether `step_history` and `events` come along.
            user_id: Whose executions.

        Returns:
            The executions by id; `None` for one that is missing, with the reason in `errors`.

        Raises:
            ValidationError: There are no ids, or more than 100.
        """
        user = self._user("batch_get_sequence_executions", user_id)
        wanted = limited_ids("execution_ids", execution_ids, MOST_EXECUTIONS)
        body = BatchExecutionRequest(execution_ids=wanted, include=include)
        return self._send(batch_get_sequence_executions(body=body, user_id=user))

    def get_engagement_status(
        self, *, execution_ids: Sequence[UUID | str], user_id: UserId | None = None
    ) -> EngagementStatusResponse:
        """Work out where people stand: asked, accepted, written to, answered.

        Args:
            execution_ids: At most 500.
            user_id: Whose executions.

        Raises:
            ValidationError: There are no ids, or more than 500.
        """
        user = self._user("get_sequence_engagement_status", user_id)
        body = EngagementStatusRequest(execution_ids=limited_ids("execution_ids", execution_ids, MOST_STATUSES))
        return self._send(get_sequence_engagement_status(body=body, user_id=user))
