# Written by `make generate` from lumnisai/_async/resources/campaign_actions.py. Do not edit.
"""What the agent of a campaign did and is about to do."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from lumnisai._core.scope import UserId
from lumnisai._sync.page import ModelPage
from lumnisai._sync.resource import Resource
from lumnisai_api.api.campaigns.cancel_queued_campaign_action import cancel_queued_campaign_action
from lumnisai_api.api.campaigns.edit_queued_campaign_action import edit_queued_campaign_action
from lumnisai_api.api.campaigns.list_campaign_actions import list_campaign_actions
from lumnisai_api.api.campaigns.pause_queued_campaign_action import pause_queued_campaign_action
from lumnisai_api.api.campaigns.record_campaign_action_outcome import record_campaign_action_outcome
from lumnisai_api.api.campaigns.resume_queued_campaign_action import resume_queued_campaign_action
from lumnisai_api.models.campaign_action_list_response import CampaignActionListResponse
from lumnisai_api.models.campaign_action_response import CampaignActionResponse
from lumnisai_api.models.campaign_action_result import CampaignActionResult
from lumnisai_api.models.cancel_queued_request import CancelQueuedRequest
from lumnisai_api.models.edit_queued_request import EditQueuedRequest
from lumnisai_api.models.pause_resume_queued_request import PauseResumeQueuedRequest
from lumnisai_api.models.record_outcome_request import RecordOutcomeRequest

if TYPE_CHECKING:
    from lumnisai_api.models import CampaignActionStatus, CampaignActionType, CampaignOutcomeType


class CampaignActionPage(CampaignActionListResponse, ModelPage[CampaignActionResponse]):
    """One page of actions; iterate over it for all."""


class CampaignActions(Resource):
    """What the agent did and is about to do. An action that is not sent yet can be held, changed and called off."""

    def list(
        self,
        campaign_id: UUID | str,
        *,
        status: CampaignActionStatus | str | None = None,
        action_type: CampaignActionType | str | None = None,
        prospect_id: UUID | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        user_id: UserId | None = None,
    ) -> CampaignActionPage:
        """List the actions of a campaign.

        Args:
            campaign_id: The campaign.
            status: Only those in this state, such as `executed`.
            action_type: Only those of this kind, such as `send_initial_email`.
            prospect_id: Only those about this person.
            limit: Actions per page.
            offset: Actions to skip.
            user_id: Whose campaign it is.
        """
        return self._page(
            CampaignActionPage,
            list_campaign_actions,
            str(campaign_id),
            status=status,
            action_type=action_type,
            prospect_id=None if prospect_id is None else str(prospect_id),
            limit=limit,
            offset=offset,
            user_id=self._user("list_campaign_actions", user_id),
        )

    def record_outcome(
        self,
        action_id: UUID | str,
        *,
        outcome: CampaignOutcomeType | str,
        notes: str | None = None,
        user_id: UserId | None = None,
    ) -> CampaignActionResult:
        """Note what came of an action; that can change where the person stands.

        Args:
            action_id: The action.
            outcome: `meeting_booked`, `intro_accepted`, `not_interested` or `other`.
            notes: A note.
            user_id: Who records it.
        """
        user = self._subject("record_campaign_action_outcome", user_id)
        body = RecordOutcomeRequest(user_id=user, outcome=outcome, notes=notes)
        return self._send(record_campaign_action_outcome(str(action_id), body=body))

    def cancel_queued(
        self, action_id: UUID | str, *, reason: str | None = None, user_id: UserId | None = None
    ) -> CampaignActionResult:
        """Call off an approved or queued action that is not sent yet."""
        body = CancelQueuedRequest(user_id=self._subject("cancel_queued_campaign_action", user_id), reason=reason)
        return self._send(cancel_queued_campaign_action(str(action_id), body=body))

    def edit_queued(
        self, action_id: UUID | str, *, content: str, subject: str | None = None, user_id: UserId | None = None
    ) -> CampaignActionResult:
        """Change the text of an approved or queued action that is not sent yet.

        Args:
            action_id: The action.
            content: The new text.
            subject: The new subject of an email.
            user_id: Who changes it.
        """
        user = self._subject("edit_queued_campaign_action", user_id)
        body = EditQueuedRequest(user_id=user, content=content, subject=subject)
        return self._send(edit_queued_campaign_action(str(action_id), body=body))

    def pause_queued(self, action_id: UUID | str, *, user_id: UserId | None = None) -> CampaignActionResult:
        """Hold an approved or queued action that is not sent yet."""
        body = PauseResumeQueuedRequest(user_id=self._subject("pause_queued_campaign_action", user_id))
        return self._send(pause_queued_campaign_action(str(action_id), body=body))

    def resume_queued(self, action_id: UUID | str, *, user_id: UserId | None = None) -> CampaignActionResult:
        """Let an action that was held go on."""
        body = PauseResumeQueuedRequest(user_id=self._subject("resume_queued_campaign_action", user_id))
        return self._send(resume_queued_campaign_action(str(action_id), body=body))
