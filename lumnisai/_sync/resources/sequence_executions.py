# Written by `make generate` from lumnisai/_async/resources/sequence_executions.py. Do not edit.
"""Prospects on their way through a sequence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from lumnisai._core.scope import UserId
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


class ExecutionPage(ExecutionListResponse, ModelPage[ExecutionSummary]):
    """One page; iterate over it for all."""


class SequenceExecutions(SequenceLifecycle):
    """Prospects on their way through a sequence."""

    def list(
        self,
        *,
        template_id: str | None = None,
        project_id: str | None = None,
        status: ExecutionStatus | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> ExecutionPage:
        """List executions.

        Args:
            template_id: Only those of this template.
            project_id: Only those of this project.
            status: Only executions in this state; one value.
            limit: Items per page. Not settled: the default and the largest value.
            offset: Items to skip from the start. Not settled: the default, probably 0.
        """
        return self._page(
            ExecutionPage,
            list_sequence_executions,
            template_id=template_id,
            project_id=project_id,
            status=status,
            limit=limit,
            offset=offset,
        )

    def start(
        self,
        *,
        template_id: str,
        prospects: Sequence[ProspectInput | Mapping[str, Any]],
        project_id: str | None = None,
        step_overrides: Mapping[str, Any] | None = None,
        replace_existing: bool | None = None,
        user_id: UserId | None = None,
    ) -> StartExecutionResponse:
        """Start executions.

        Args:
            template_id: Id of the template to run.
            prospects: The people to run it for. Not settled: how many one call takes.
            project_id: Project to file the executions under.
            step_overrides: Changes to steps for these executions only; free-form, presumably keyed by `step_key`. Not
                settled: what may be changed. Some published clients turn capital letters in these keys into an underscore and
                a small letter.
            replace_existing: Whether the new execution takes over from one that the person is in already. Not settled: the
                default, probably false.
            user_id: Whose; on a view of a user it may be left out.
        """
        user = self._subject("start_sequence_executions", user_id)
        body = StartExecutionRequest(
            template_id=template_id,
            prospects=prospects,
            project_id=project_id,
            step_overrides=step_overrides,
            replace_existing=replace_existing,
        )
        return self._send(start_sequence_executions(body=body, user_id=user))

    def get(self, execution_id: str, *, user_id: UserId | None = None) -> ExecutionDetailResponse:
        """Get an execution.

        Args:
            execution_id: Id of the execution, probably a UUID.
            user_id: On whose behalf.

        Raises:
            NotFoundError: There is no such object for this caller.
        """
        user = self._user("get_sequence_execution", user_id)
        return self._send(get_sequence_execution(execution_id, user_id=user))

    def get_metrics(self, *, template_id: str | None = None, project_id: str | None = None) -> ExecutionMetricsResponse:
        """Get figures about executions.

        Args:
            template_id: Only those of this template.
            project_id: Only those of this project.
        """
        return self._send(get_sequence_execution_metrics(template_id=template_id, project_id=project_id))

    def get_batch(
        self,
        *,
        execution_ids: Sequence[str],
        include: BatchExecutionInclude | Mapping[str, Any] | None = None,
        user_id: UserId | None = None,
    ) -> BatchExecutionResponse:
        """Get several executions.

        Args:
            execution_ids: Ids of the executions, at most 100.
            include: Parts to read along.
            user_id: On whose behalf.
        """
        user = self._user("batch_get_sequence_executions", user_id)
        body = BatchExecutionRequest(execution_ids=execution_ids, include=include)
        return self._send(batch_get_sequence_executions(body=body, user_id=user))

    def get_engagement_status(self, *, execution_ids: Sequence[str], user_id: UserId | None = None) -> EngagementStatusResponse:
        """Get where people stand.

        Args:
            execution_ids: Ids of the executions, at most 500.
            user_id: On whose behalf.
        """
        user = self._user("get_sequence_engagement_status", user_id)
        body = EngagementStatusRequest(execution_ids=execution_ids)
        return self._send(get_sequence_engagement_status(body=body, user_id=user))
