# Written by `make generate` from lumnisai/_async/resources/outreach_assets.py. Do not edit.
"""Links, texts and files of a user that messages can bring in."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING
from uuid import UUID

from lumnisai._core.campaign_fields import check_changes
from lumnisai._core.scope import UserId
from lumnisai._sync.resource import Resource
from lumnisai_api.api.campaigns.create_asset import create_asset
from lumnisai_api.api.campaigns.deactivate_asset import deactivate_asset
from lumnisai_api.api.campaigns.get_asset import get_asset
from lumnisai_api.api.campaigns.list_assets import list_assets
from lumnisai_api.api.campaigns.update_asset import update_asset
from lumnisai_api.models.outreach_asset_create import OutreachAssetCreate
from lumnisai_api.models.outreach_asset_response import OutreachAssetResponse
from lumnisai_api.models.outreach_asset_update import OutreachAssetUpdate

if TYPE_CHECKING:
    from lumnisai_api.models import OutreachAssetType


class OutreachAssets(Resource):
    """Links, texts and files of a user, each under a key that messages name. On a view the user may be left out."""

    def create(
        self,
        *,
        name: str,
        key: str,
        value: str,
        type: OutreachAssetType | str | None = None,  # noqa: A002, RUF100 - the wire's own name
        user_id: UserId | None = None,
    ) -> OutreachAssetResponse:
        """Store an asset.

        Args:
            name: Display name.
            key: The short name by which messages bring it in, such as `booking_link`.
            value: The link, the text, or what leads to the file.
            type: `link`, `text` or `file`.
            user_id: Whose asset it is.
        """
        user = self._subject("create_asset", user_id)
        body = OutreachAssetCreate(user_id=user, name=name, key=key, type_=type, value=value)
        return self._send(create_asset(body=body))

    def list(
        self,
        *,
        active_only: bool | None = None,
        campaign_id: UUID | str | None = None,
        user_id: UserId | None = None,
    ) -> builtins.list[OutreachAssetResponse]:
        """List the assets of a user; all come at once.

        Args:
            active_only: Whether to leave deactivated ones out; as the platform likes when left out.
            campaign_id: Only those attached to this campaign.
            user_id: Whose assets.
        """
        user, campaign = self._subject("list_assets", user_id), None if campaign_id is None else str(campaign_id)
        return self._send(list_assets(user_id=user, active_only=active_only, campaign_id=campaign))

    def get(self, asset_id: UUID | str, *, user_id: UserId | None = None) -> OutreachAssetResponse:
        """Read an asset.

        Raises:
            NotFoundError: This user has no such asset.
        """
        return self._send(get_asset(str(asset_id), user_id=self._subject("get_asset", user_id)))

    def update(
        self,
        asset_id: UUID | str,
        *,
        name: str | None = None,
        value: str | None = None,
        is_active: bool | None = None,
        user_id: UserId | None = None,
    ) -> OutreachAssetResponse:
        """Change an asset; what is left out stays, and so do its key and type.

        Args:
            asset_id: The asset.
            name: Display name.
            value: The link, the text, or what leads to the file.
            is_active: Whether messages may bring it in.
            user_id: Whose asset it is.

        Raises:
            ValidationError: There is nothing to change.
            NotFoundError: This user has no such asset.
        """
        check_changes({"name": name, "value": value, "is_active": is_active})
        user = self._subject("update_asset", user_id)
        body = OutreachAssetUpdate(user_id=user, name=name, value=value, is_active=is_active)
        return self._send(update_asset(str(asset_id), body=body))

    def deactivate(self, asset_id: UUID | str, *, user_id: UserId | None = None) -> OutreachAssetResponse:
        """Switch an asset off; it can still be read, and switched on again with `update()`."""
        return self._send(deactivate_asset(str(asset_id), user_id=self._subject("deactivate_asset", user_id)))
