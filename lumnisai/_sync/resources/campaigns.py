# Written by `make generate` from lumnisai/_async/resources/campaigns.py. Do not edit.
"""Outreach to many people, led by an agent that follows a playbook."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any
from uuid import UUID

from lumnisai._core.campaign_fields import check_changes
from lumnisai._core.given import NOT_GIVEN, NotGiven
from lumnisai._core.scope import UserId
from lumnisai._sync.resource import Resource
from lumnisai._sync.resources.campaign_actions import CampaignActions
from lumnisai._sync.resources.campaign_approvals import CampaignApprovals
from lumnisai._sync.resources.campaign_assets import CampaignAssets
from lumnisai._sync.resources.campaign_prospects import CampaignProspects
from lumnisai._sync.resources.outreach_assets import OutreachAssets
from lumnisai._sync.resources.playbooks import Playbooks
from lumnisai_api.api.campaigns.create_campaign import create_campaign
from lumnisai_api.api.campaigns.get_campaign import get_campaign
from lumnisai_api.api.campaigns.get_campaign_metrics import get_campaign_metrics
from lumnisai_api.api.campaigns.list_campaigns import list_campaigns
from lumnisai_api.api.campaigns.pause_campaign import pause_campaign
from lumnisai_api.api.campaigns.resume_campaign import resume_campaign
from lumnisai_api.api.campaigns.start_campaign import start_campaign
from lumnisai_api.api.campaigns.stop_campaign import stop_campaign
from lumnisai_api.api.campaigns.update_campaign import update_campaign
from lumnisai_api.models.campaign_create import CampaignCreate
from lumnisai_api.models.campaign_list_response import CampaignListResponse
from lumnisai_api.models.campaign_metrics_response import CampaignMetricsResponse
from lumnisai_api.models.campaign_response import CampaignResponse
from lumnisai_api.models.campaign_update import CampaignUpdate

if TYPE_CHECKING:
    from lumnisai_api.models import ApprovalSettings, CampaignGuardrails, CampaignStatus


class Campaigns(Resource):
    """Outreach to many people, led by an agent: `draft`, then `active` or `paused`, at last `completed`."""

    @cached_property
    def playbooks(self) -> Playbooks:
        """Instructions that campaigns follow."""
        return Playbooks(self._view)

    @cached_property
    def prospects(self) -> CampaignProspects:
        """The people in a campaign."""
        return CampaignProspects(self._view)

    @cached_property
    def actions(self) -> CampaignActions:
        """What the agent did and is about to do."""
        return CampaignActions(self._view)

    @cached_property
    def approvals(self) -> CampaignApprovals:
        """Actions that wait for a person's decision."""
        return CampaignApprovals(self._view)

    @cached_property
    def assets(self) -> CampaignAssets:
        """The assets attached to a campaign."""
        return CampaignAssets(self._view)

    @cached_property
    def outreach_assets(self) -> OutreachAssets:
        """Links, texts and files of a user that messages can bring in."""
        return OutreachAssets(self._view)

    def create(
        self,
        *,
        name: str,
        playbook_id: UUID | str,
        playbook_version: int | None = None,
        project_id: UUID | str | None = None,
        organization_id: UUID | str | None = None,
        goal: str | None = None,
        company_context: str | None = None,
        guardrails: CampaignGuardrails | Mapping[str, Any] | None = None,
        approval_settings: ApprovalSettings | Mapping[str, Any] | None = None,
        max_prospects: int | None = None,
        email_persona_id: UUID | str | None = None,
        user_id: UserId | None = None,
    ) -> CampaignResponse:
        """Make a campaign; nothing is sent before it is started.

        Args:
            name: Display name.
            playbook_id: The playbook that the agent follows.
            playbook_version: Its version; probably the current one when left out.
            project_id: The project it belongs to.
            organization_id: The organization it belongs to.
            goal: What the campaign is for.
            company_context: Facts about the sender's company.
            guardrails: Limits on what the agent may do.
            approval_settings: Which kinds of action wait for a person (`require`) or not (`auto`).
            max_prospects: The most people it may hold.
            email_persona_id: In whose name emails are sent.
            user_id: Whose campaign it is.

        Raises:
            NotFoundError: There is no such playbook, or not in this version.
        """
        body = CampaignCreate(
            user_id=self._subject("create_campaign", user_id),
            name=name,
            playbook_id=str(playbook_id),
            playbook_version=playbook_version,
            project_id=None if project_id is None else str(project_id),
            organization_id=None if organization_id is None else str(organization_id),
            goal=goal,
            company_context=company_context,
            guardrails=guardrails,
            approval_settings=approval_settings,
            max_prospects=max_prospects,
            email_persona_id=None if email_persona_id is None else str(email_persona_id),
        )
        return self._send(create_campaign(body=body))

    def list(
        self,
        *,
        project_id: UUID | str | None = None,
        status: CampaignStatus | str | None = None,
        user_id: UserId | None = None,
    ) -> CampaignListResponse:
        """List campaigns; all come at once.

        Args:
            project_id: Only those of this project.
            status: Only those in this state: `draft`, `active`, `paused` or `completed`.
            user_id: Whose campaigns.
        """
        user, project = self._user("list_campaigns", user_id), None if project_id is None else str(project_id)
        return self._send(list_campaigns(user_id=user, project_id=project, status=status))

    def get(self, campaign_id: UUID | str, *, user_id: UserId | None = None) -> CampaignResponse:
        """Read a campaign.

        Raises:
            NotFoundError: There is no such campaign for this caller.
        """
        return self._send(get_campaign(str(campaign_id), user_id=self._user("get_campaign", user_id)))

    def update(
        self,
        campaign_id: UUID | str,
        *,
        name: str | None = None,
        playbook_id: UUID | str | None = None,
        playbook_version: int | None = None,
        goal: str | None | NotGiven = NOT_GIVEN,
        company_context: str | None | NotGiven = NOT_GIVEN,
        guardrails: CampaignGuardrails | Mapping[str, Any] | None = None,
        approval_settings: ApprovalSettings | Mapping[str, Any] | None = None,
        max_prospects: int | None = None,
        email_persona_id: UUID | str | None | NotGiven = NOT_GIVEN,
        user_id: UserId | None = None,
    ) -> CampaignResponse:
        """Change a campaign; what is left out stays. What may change depends on its state.

        Args:
            campaign_id: The campaign.
            name: Display name.
            playbook_id: Another playbook.
            playbook_version: Another version of the playbook.
            goal: What the campaign is for; `None` clears it.
            company_context: Facts about the sender's company; `None` clears them.
            guardrails: Limits on what the agent may do; give them whole.
            approval_settings: Which kinds of action wait for a person; give them whole.
            max_prospects: The most people it may hold.
            email_persona_id: In whose name emails are sent; `None` clears it.
            user_id: Whose campaign it is.

        Raises:
            ValidationError: There is nothing to change, or not in this state.
            NotFoundError: There is no such campaign or playbook for this caller.
        """
        fields: dict[str, Any] = {
            "name": name,
            "playbook_id": None if playbook_id is None else str(playbook_id),
            "playbook_version": playbook_version,
            "goal": goal,
            "company_context": company_context,
            "guardrails": guardrails,
            "approval_settings": approval_settings,
            "max_prospects": max_prospects,
            "email_persona_id": str(email_persona_id) if isinstance(email_persona_id, UUID) else email_persona_id,
        }
        check_changes(fields, clearable=("goal", "company_context", "email_persona_id"))
        user = self._user("update_campaign", user_id)
        return self._send(update_campaign(str(campaign_id), body=CampaignUpdate(**fields), user_id=user))

    def start(self, campaign_id: UUID | str, *, user_id: UserId | None = None) -> CampaignResponse:
        """Turn a draft into an active campaign; the agent looks at the people in its next sweep."""
        return self._send(start_campaign(str(campaign_id), user_id=self._user("start_campaign", user_id)))

    def pause(self, campaign_id: UUID | str, *, reason: str | None = None, user_id: UserId | None = None) -> CampaignResponse:
        """Halt an active campaign; actions that wait are cancelled, approved ones are kept."""
        user = self._user("pause_campaign", user_id)
        return self._send(pause_campaign(str(campaign_id), reason=reason, user_id=user))

    def resume(self, campaign_id: UUID | str, *, user_id: UserId | None = None) -> CampaignResponse:
        """Take up a paused campaign again."""
        return self._send(resume_campaign(str(campaign_id), user_id=self._user("resume_campaign", user_id)))

    def stop(self, campaign_id: UUID | str, *, reason: str | None = None, user_id: UserId | None = None) -> CampaignResponse:
        """End a campaign for good; people who haven't come to an end are stopped."""
        user = self._user("stop_campaign", user_id)
        return self._send(stop_campaign(str(campaign_id), reason=reason, user_id=user))

    def get_metrics(self, campaign_id: UUID | str, *, user_id: UserId | None = None) -> CampaignMetricsResponse:
        """Read how far the people of a campaign have come, and what the agent has done."""
        user = self._user("get_campaign_metrics", user_id)
        return self._send(get_campaign_metrics(str(campaign_id), user_id=user))
