"""Steps that wait for a decision."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from lumnisai._async.page import AsyncModelPage
from lumnisai._async.resource import AsyncResource
from lumnisai._core.scope import UserId
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


class ApprovalPage(ApprovalListResponse, AsyncModelPage[ApprovalItem]):
    """One page; iterate over it for all."""


class SequenceApprovals(AsyncResource):
    """Steps that wait for a decision."""

    async def list(
        self,
        *,
        template_id: str | None = None,
        project_id: str | None = None,
        channel: SequenceChannel | str | None = None,
        action: SequenceAction | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> ApprovalPage:
        """List steps that wait for a decision.

        Args:
            template_id: Only those of this template.
            project_id: Only those of this project.
            channel: Only steps on this channel.
            action: Only steps with this action.
            limit: Items per page. Not settled: the default and the largest value.
            offset: Items to skip from the start. Not settled: the default, probably 0.
        """
        return await self._page(
            ApprovalPage,
            list_sequence_approvals,
            template_id=template_id,
            project_id=project_id,
            channel=channel,
            action=action,
            limit=limit,
            offset=offset,
        )

    async def decide(
        self,
        *,
        step_execution_ids: Sequence[str],
        action: BulkApprovalAction | str | None = None,
        reason: str | None = None,
        user_id: UserId | None = None,
    ) -> BulkApprovalResponse:
        """Decide several steps.

        Args:
            step_execution_ids: Ids of the steps to decide. Not settled: how many one call takes.
            action: The decision, one for all.
            reason: Why it is so decided. Not settled: whether `reject` needs it, as it does for one step.
            user_id: Whose; on a view of a user it may be left out.
        """
        user = self._subject("bulk_decide_sequence_steps", user_id)
        body = BulkApprovalRequest(step_execution_ids=step_execution_ids, action=action, reason=reason)
        return await self._send(bulk_decide_sequence_steps(body=body, user_id=user))

    async def approve(
        self,
        step_execution_id: str,
        *,
        notes: str | None = None,
        modified_content: str | None = None,
        user_id: UserId | None = None,
    ) -> ApprovalResponse:
        """Approve a step.

        Args:
            step_execution_id: Id of the step execution, probably a UUID.
            notes: A note.
            modified_content: Text to send in place of the one proposed.
            user_id: Whose; on a view of a user it may be left out.

        Raises:
            NotFoundError: There is no such object for this caller.
        """
        user = self._subject("approve_sequence_step", user_id)
        body = ApproveStepRequest(notes=notes, modified_content=modified_content)
        return await self._send(approve_sequence_step(step_execution_id, body=body, user_id=user))

    async def reject(self, step_execution_id: str, *, reason: str, user_id: UserId | None = None) -> ApprovalResponse:
        """Reject a step.

        Args:
            step_execution_id: Id of the step execution, probably a UUID.
            reason: Why it is rejected.
            user_id: Whose; on a view of a user it may be left out.

        Raises:
            NotFoundError: There is no such object for this caller.
        """
        user = self._subject("reject_sequence_step", user_id)
        body = RejectStepRequest(reason=reason)
        return await self._send(reject_sequence_step(step_execution_id, body=body, user_id=user))

    async def skip(self, step_execution_id: str, *, reason: str | None = None, user_id: UserId | None = None) -> SkipStepResponse:
        """Skip a step.

        Args:
            step_execution_id: Id of the step execution, probably a UUID.
            reason: Why it is skipped.
            user_id: Whose; on a view of a user it may be left out.

        Raises:
            NotFoundError: There is no such object for this caller.
        """
        user = self._subject("skip_sequence_step", user_id)
        body = SkipStepRequest(reason=reason)
        return await self._send(skip_sequence_step(step_execution_id, body=body, user_id=user))
