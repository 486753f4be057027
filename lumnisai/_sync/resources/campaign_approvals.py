# Written by `make generate` from lumnisai/_async/resources/campaign_approvals.py. Do not edit.
"""Actions of campaigns that wait for a person's decision."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from lumnisai._core.campaign_fields import items as checked_items
from lumnisai._core.scope import UserId
from lumnisai._sync.page import ModelPage
from lumnisai._sync.resource import Resource
from lumnisai_api.api.campaigns.approve_campaign_action import approve_campaign_action
from lumnisai_api.api.campaigns.bulk_decide_campaign_actions import bulk_decide_campaign_actions
from lumnisai_api.api.campaigns.list_campaign_approvals import list_campaign_approvals
from lumnisai_api.api.campaigns.reject_campaign_action import reject_campaign_action
from lumnisai_api.api.campaigns.skip_campaign_action import skip_campaign_action
from lumnisai_api.models.approval_action_request import ApprovalActionRequest
from lumnisai_api.models.campaign_action_list_response import CampaignActionListResponse
from lumnisai_api.models.campaign_action_response import CampaignActionResponse
from lumnisai_api.models.campaign_action_result import CampaignActionResult
from lumnisai_api.models.campaign_bulk_approval_item import CampaignBulkApprovalItem
from lumnisai_api.models.campaign_bulk_approval_request import CampaignBulkApprovalRequest
from lumnisai_api.models.campaign_bulk_approval_response import CampaignBulkApprovalResponse
from lumnisai_api.models.reject_action_request import RejectActionRequest
from lumnisai_api.models.skip_action_request import SkipActionRequest


class CampaignApprovalPage(CampaignActionListResponse, ModelPage[CampaignActionResponse]):
    """One page of actions that wait; iterate over it for all."""


class CampaignApprovals(Resource):
    """Actions that wait for a person's decision. On a view, that person may be left out."""

    def list(
        self,
        *,
        campaign_id: UUID | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        user_id: UserId | None = None,
    ) -> CampaignApprovalPage:
        """List the actions that wait.

        Args:
            campaign_id: Only those of this campaign.
            limit: Actions per page.
            offset: Actions to skip.
            user_id: Only those of this user's campaigns.
        """
        return self._page(
            CampaignApprovalPage,
            list_campaign_approvals,
            campaign_id=None if campaign_id is None else str(campaign_id),
            limit=limit,
            offset=offset,
            user_id=self._user("list_campaign_approvals", user_id),
        )

    def approve(
        self,
        action_id: UUID | str,
        *,
        notes: str | None = None,
        modified_content: str | None = None,
        modified_subject: str | None = None,
        user_id: UserId | None = None,
    ) -> CampaignActionResult:
        """Let an action go out.

        Args:
            action_id: The action.
            notes: A note.
            modified_content: A text in place of the agent's.
            modified_subject: A subject in place of the agent's.
            user_id: Who approves it.
        """
        body = ApprovalActionRequest(
            user_id=self._subject("approve_campaign_action", user_id),
            notes=notes,
            modified_content=modified_content,
            modified_subject=modified_subject,
        )
        return self._send(approve_campaign_action(str(action_id), body=body))

    def reject(self, action_id: UUID | str, *, reason: str, user_id: UserId | None = None) -> CampaignActionResult:
        """Refuse an action; the agent takes it as a sign that its choice was wrong."""
        body = RejectActionRequest(user_id=self._subject("reject_campaign_action", user_id), reason=reason)
        return self._send(reject_campaign_action(str(action_id), body=body))

    def skip(self, action_id: UUID | str, *, reason: str | None = None, user_id: UserId | None = None) -> CampaignActionResult:
        """Leave an action out, which says nothing against the agent's choice."""
        body = SkipActionRequest(user_id=self._subject("skip_campaign_action", user_id), reason=reason)
        return self._send(skip_campaign_action(str(action_id), body=body))

    def bulk(
        self, *, items: Sequence[CampaignBulkApprovalItem | Mapping[str, Any]], user_id: UserId | None = None
    ) -> CampaignBulkApprovalResponse:
        """Decide on several actions at once.

        Args:
            items: Each with `action_id`, `action` (`approve`, `reject` or `skip`), and what goes with that decision.
            user_id: Who decides.

        Returns:
            For each action whether the decision took effect.

        Raises:
            ValidationError: There is nothing to decide.
        """
        user = self._subject("bulk_decide_campaign_actions", user_id)
        body = CampaignBulkApprovalRequest(user_id=user, items=checked_items("items", items))
        return self._send(bulk_decide_campaign_actions(body=body))
