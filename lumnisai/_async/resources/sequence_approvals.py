"""Steps of sequences that wait for a person's decision."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from lumnisai._async.page import AsyncModelPage
from lumnisai._async.resource import AsyncResource
from lumnisai._core.campaign_fields import ids
from lumnisai._core.scope import UserId
from lumnisai._core.sequence_fields import check_decision, text_of
from lumnisai_api.api.sequences.approve_sequence_step import approve_sequence_step
from lumnisai_api.api.sequences.bulk_decide_sequence_steps import bulk_decide_sequence_steps
from lumnisai_api.api.sequences.list_sequence_approvals import list_sequence_approvals
from lumnisai_api.api.sequences.reject_sequence_step import reject_sequence_step
from lumnisai_api.api.sequences.skip_sequence_step import skip_sequence_step
from lumnisai_api.models.approval_item import ApprovalItem
from lumnisai_api.models.approval_list_response import ApprovalListResponse
from lumnisai_api.models.approve_step_request import ApproveStepRequest
from lumnisai_api.models.bulk_approval_request import BulkApprovalRequest
from lumnisai_api.models.reject_step_request import RejectStepRequest
from lumnisai_api.models.skip_step_request import SkipStepRequest

if TYPE_CHECKING:
    from lumnisai_api.models import (
        ApprovalResponse,
        BulkApprovalAction,
        BulkApprovalResponse,
        SequenceAction,
        SequenceChannel,
        SkipStepResponse,
    )


class SequenceApprovalPage(ApprovalListResponse, AsyncModelPage[ApprovalItem]):
    """One page of steps that wait; iterate over it for all."""


class SequenceApprovals(AsyncResource):
    """Steps that wait for a person's decision. On a view, that person may be left out."""

    async def list(
        self,
        *,
        template_id: UUID | str | None = None,
        project_id: UUID | str | None = None,
        channel: SequenceChannel | str | None = None,
        action: SequenceAction | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> SequenceApprovalPage:
        """List the steps of the tenant that wait, whatever the scope of the client.

        Args:
            template_id: Only those of this template.
            project_id: Only those of this project.
            channel: Only those on `linkedin` or `email`.
            action: Only those with this action, such as `connection_request`.
            limit: Steps per page.
            offset: Steps to skip.
        """
        return await self._page(
            SequenceApprovalPage,
            list_sequence_approvals,
            template_id=text_of(template_id),
            project_id=text_of(project_id),
            channel=channel,
            action=action,
            limit=limit,
            offset=offset,
        )

    async def bulk(
        self,
        *,
        step_execution_ids: Sequence[UUID | str],
        action: BulkApprovalAction | str = "approve",
        reason: str | None = None,
        user_id: UserId | None = None,
    ) -> BulkApprovalResponse:
        """Take the same decision on several steps.

        Args:
            step_execution_ids: The steps.
            action: `approve`, `reject` or `skip`.
            reason: Why; needed for `reject`.
            user_id: Who decides.

        Returns:
            Which were decided, and which were not and why.

        Raises:
            ValidationError: There are no steps, or no reason to reject them.
        """
        check_decision(str(action), reason)
        user = self._subject("bulk_decide_sequence_steps", user_id)
        wanted = ids("step_execution_ids", step_execution_ids)
        body = BulkApprovalRequest(step_execution_ids=wanted, action=action, reason=reason)
        return await self._send(bulk_decide_sequence_steps(body=body, user_id=user))

    async def approve(
        self,
        step_execution_id: UUID | str,
        *,
        notes: str | None = None,
        modified_content: str | None = None,
        user_id: UserId | None = None,
    ) -> ApprovalResponse:
        """Let a step run.

        Args:
            step_execution_id: The step.
            notes: A note.
            modified_content: A text in place of the one proposed.
            user_id: Who decides.

        Raises:
            ConflictError: The step does not wait for a decision.
        """
        user = self._subject("approve_sequence_step", user_id)
        body = ApproveStepRequest(notes=notes, modified_content=modified_content)
        return await self._send(approve_sequence_step(str(step_execution_id), body=body, user_id=user))

    async def reject(self, step_execution_id: UUID | str, *, reason: str, user_id: UserId | None = None) -> ApprovalResponse:
        """Turn a step down; its whole execution ends as `cancelled`.

        Raises:
            ConflictError: The step does not wait for a decision.
        """
        user = self._subject("reject_sequence_step", user_id)
        body = RejectStepRequest(reason=reason)
        return await self._send(reject_sequence_step(str(step_execution_id), body=body, user_id=user))

    async def skip(
        self, step_execution_id: UUID | str, *, reason: str | None = None, user_id: UserId | None = None
    ) -> SkipStepResponse:
        """Leave a step out, and go on to the next one; without a next one the execution is complete.

        Raises:
            ConflictError: The step was carried out or decided already.
        """
        user = self._subject("skip_sequence_step", user_id)
        body = SkipStepRequest(reason=reason)
        return await self._send(skip_sequence_step(str(step_execution_id), body=body, user_id=user))
