# Written by `make generate` from lumnisai/_async/resources/campaign_assets.py. Do not edit.
"""The assets attached to a campaign."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from lumnisai._core.campaign_fields import ids
from lumnisai._core.campaign_fields import items as checked_items
from lumnisai._core.scope import UserId
from lumnisai._sync.resource import Resource
from lumnisai_api.api.campaigns.link_campaign_assets import link_campaign_assets
from lumnisai_api.api.campaigns.list_campaign_assets import list_campaign_assets
from lumnisai_api.api.campaigns.unlink_campaign_asset import unlink_campaign_asset
from lumnisai_api.api.campaigns.upsert_campaign_assets import upsert_campaign_assets
from lumnisai_api.models.campaign_asset_upsert_item import CampaignAssetUpsertItem
from lumnisai_api.models.campaign_asset_upsert_request import CampaignAssetUpsertRequest
from lumnisai_api.models.link_assets_request import LinkAssetsRequest
from lumnisai_api.models.link_assets_response import LinkAssetsResponse
from lumnisai_api.models.linked_assets_response import LinkedAssetsResponse


class CampaignAssets(Resource):
    """The assets that the messages of a campaign may bring in."""

    def upsert(
        self,
        campaign_id: UUID | str,
        *,
        items: Sequence[CampaignAssetUpsertItem | Mapping[str, Any]],
        user_id: UserId | None = None,
    ) -> LinkedAssetsResponse:
        """Make assets of the campaign's owner, or find them again by their key, and attach them.

        Args:
            campaign_id: The campaign.
            items: Each with `name`, `key` and `value`, and if wanted `type`.
            user_id: Whose campaign it is.

        Raises:
            ValidationError: There is nothing to attach.
        """
        body = CampaignAssetUpsertRequest(items=checked_items("items", items))
        user = self._user("upsert_campaign_assets", user_id)
        return self._send(upsert_campaign_assets(str(campaign_id), body=body, user_id=user))

    def link(
        self, campaign_id: UUID | str, *, asset_ids: Sequence[UUID | str], user_id: UserId | None = None
    ) -> LinkAssetsResponse:
        """Attach assets that there are already.

        Raises:
            ValidationError: There is nothing to attach.
        """
        body = LinkAssetsRequest(asset_ids=ids("asset_ids", asset_ids))
        user = self._user("link_campaign_assets", user_id)
        return self._send(link_campaign_assets(str(campaign_id), body=body, user_id=user))

    def list(self, campaign_id: UUID | str, *, user_id: UserId | None = None) -> LinkedAssetsResponse:
        """List the assets attached to a campaign."""
        user = self._user("list_campaign_assets", user_id)
        return self._send(list_campaign_assets(str(campaign_id), user_id=user))

    def unlink(self, campaign_id: UUID | str, asset_id: UUID | str, *, user_id: UserId | None = None) -> None:
        """Take an asset off a campaign; the asset itself stays."""
        user = self._user("unlink_campaign_asset", user_id)
        self._send(unlink_campaign_asset(str(campaign_id), str(asset_id), user_id=user))
