"""The people in a campaign."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from lumnisai._async.page import AsyncArrayPage
from lumnisai._async.resource import AsyncResource
from lumnisai._core.campaign_fields import check_pause, items, some_ids
from lumnisai._core.scope import UserId
from lumnisai_api.api.campaigns.add_campaign_prospects import add_campaign_prospects
from lumnisai_api.api.campaigns.get_campaign_prospect import get_campaign_prospect
from lumnisai_api.api.campaigns.list_campaign_prospects import list_campaign_prospects
from lumnisai_api.api.campaigns.pause_campaign_prospects import pause_campaign_prospects
from lumnisai_api.api.campaigns.remove_campaign_prospect import remove_campaign_prospect
from lumnisai_api.api.campaigns.resume_campaign_prospects import resume_campaign_prospects
from lumnisai_api.api.campaigns.transfer_campaign_prospects import transfer_campaign_prospects
from lumnisai_api.models.add_prospects_request import AddProspectsRequest
from lumnisai_api.models.add_prospects_response import AddProspectsResponse
from lumnisai_api.models.campaign_prospect_detail_response import CampaignProspectDetailResponse
from lumnisai_api.models.campaign_prospect_input import CampaignProspectInput
from lumnisai_api.models.campaign_prospect_response import CampaignProspectResponse
from lumnisai_api.models.pause_prospects_request import PauseProspectsRequest
from lumnisai_api.models.pause_prospects_response import PauseProspectsResponse
from lumnisai_api.models.remove_prospect_response import RemoveProspectResponse
from lumnisai_api.models.resume_prospects_request import ResumeProspectsRequest
from lumnisai_api.models.transfer_prospects_request import TransferProspectsRequest
from lumnisai_api.models.transfer_prospects_response import TransferProspectsResponse

if TYPE_CHECKING:
    from lumnisai_api.models import CampaignProspectState


class CampaignProspects(AsyncResource):
    """The people in a campaign. An entry has an `id` of its own, beside the `prospect_id` that it was added with."""

    async def add(
        self,
        campaign_id: UUID | str,
        *,
        prospects: Sequence[CampaignProspectInput | Mapping[str, Any]],
        user_id: UserId | None = None,
    ) -> AddProspectsResponse:
        """Add people to a campaign, also while it is active.

        Args:
            campaign_id: The campaign.
            prospects: Each with `prospect_id`, and if known `prospect_external_id` and `prospect_data`.
            user_id: Whose campaign it is.

        Returns:
            How many were added and left out, and overlaps with other outreach, person by person.

        Raises:
            ValidationError: Nobody was named.
        """
        body = AddProspectsRequest(prospects=items("prospects", prospects))
        user = self._user("add_campaign_prospects", user_id)
        return await self._send(add_campaign_prospects(str(campaign_id), body=body, user_id=user))

    async def list(
        self,
        campaign_id: UUID | str,
        *,
        state: CampaignProspectState | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        user_id: UserId | None = None,
    ) -> AsyncArrayPage[CampaignProspectResponse]:
        """List the people in a campaign.

        Args:
            campaign_id: The campaign.
            state: Only those in this state, such as `replied`.
            limit: People per page.
            offset: People to skip.
            user_id: Whose campaign it is.
        """
        user = self._user("list_campaign_prospects", user_id)
        return await self._array(list_campaign_prospects, str(campaign_id), state=state, limit=limit, offset=offset, user_id=user)

    async def get(
        self, campaign_id: UUID | str, prospect_id: UUID | str, *, user_id: UserId | None = None
    ) -> CampaignProspectDetailResponse:
        """Read one person with all actions about them.

        Args:
            campaign_id: The campaign.
            prospect_id: The `id` of the entry in the campaign; the platform may take the caller's own id as well.
            user_id: Whose campaign it is.
        """
        user = self._user("get_campaign_prospect", user_id)
        return await self._send(get_campaign_prospect(str(campaign_id), str(prospect_id), user_id=user))

    async def transfer(
        self,
        campaign_id: UUID | str,
        *,
        target_campaign_id: UUID | str,
        prospect_ids: Sequence[UUID | str] | None = None,
        user_id: UserId | None = None,
    ) -> TransferProspectsResponse:
        """Move people to another campaign of the same owner, with their history; open actions are cancelled.

        Args:
            campaign_id: The campaign they leave.
            target_campaign_id: The campaign they come to; neither stopped nor completed.
            prospect_ids: The `id` of each entry; everybody when left out.
            user_id: Whose campaigns they are.

        Raises:
            ValidationError: The list is empty, or the platform refuses the target.
        """
        body = TransferProspectsRequest(
            target_campaign_id=str(target_campaign_id), prospect_ids=some_ids("prospect_ids", prospect_ids, "everybody")
        )
        user = self._user("transfer_campaign_prospects", user_id)
        return await self._send(transfer_campaign_prospects(str(campaign_id), body=body, user_id=user))

    async def pause(
        self,
        campaign_id: UUID | str,
        *,
        prospect_ids: Sequence[UUID | str] | None = None,
        states: Sequence[CampaignProspectState | str] | None = None,
        reason: str | None = None,
        user_id: UserId | None = None,
    ) -> PauseProspectsResponse:
        """Leave people alone until they are resumed.

        Args:
            campaign_id: The campaign.
            prospect_ids: The `id` of each entry.
            states: Everybody in these states.
            reason: Why.
            user_id: Whose campaign it is.

        Raises:
            ValidationError: Nobody was named.
        """
        check_pause(prospect_ids, states)
        body = PauseProspectsRequest(
            prospect_ids=some_ids("prospect_ids", prospect_ids, "all in `states`"),
            states=None if states is None else items("states", states),
            reason=reason,
        )
        user = self._user("pause_campaign_prospects", user_id)
        return await self._send(pause_campaign_prospects(str(campaign_id), body=body, user_id=user))

    async def resume(
        self, campaign_id: UUID | str, *, prospect_ids: Sequence[UUID | str] | None = None, user_id: UserId | None = None
    ) -> PauseProspectsResponse:
        """Take paused people up again.

        Args:
            campaign_id: The campaign.
            prospect_ids: The `id` of each entry; everybody who is paused when left out.
            user_id: Whose campaign it is.

        Raises:
            ValidationError: The list is empty.
        """
        body = ResumeProspectsRequest(prospect_ids=some_ids("prospect_ids", prospect_ids, "everybody who is paused"))
        user = self._user("resume_campaign_prospects", user_id)
        return await self._send(resume_campaign_prospects(str(campaign_id), body=body, user_id=user))

    async def remove(
        self, campaign_id: UUID | str, prospect_id: UUID | str, *, user_id: UserId | None = None
    ) -> RemoveProspectResponse:
        """Take a person out of a campaign.

        Args:
            campaign_id: The campaign.
            prospect_id: The `id` of the entry in the campaign; the platform may take the caller's own id as well.
            user_id: Whose campaign it is.
        """
        user = self._user("remove_campaign_prospect", user_id)
        return await self._send(remove_campaign_prospect(str(campaign_id), str(prospect_id), user_id=user))
