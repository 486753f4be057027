"""Copies of the contacts in a CRM."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lumnisai._async.resource import AsyncResource
from lumnisai._core.scope import UserId
from lumnisai_api.api.crm.get_crm_contacts_sync_status import get_crm_contacts_sync_status
from lumnisai_api.api.crm.sync_crm_contacts import sync_crm_contacts
from lumnisai_api.models.crm_contacts_sync_request import CrmContactsSyncRequest
from lumnisai_api.models.crm_contacts_sync_response import CrmContactsSyncResponse
from lumnisai_api.models.crm_contacts_sync_status_response import CrmContactsSyncStatusResponse

if TYPE_CHECKING:
    from lumnisai_api.models import CrmProvider


class CrmContacts(AsyncResource):
    """The platform's copy of the contacts in a user's CRM, by which prospects are matched."""

    async def sync(self, *, provider: CrmProvider | str, user_id: UserId | None = None) -> CrmContactsSyncResponse:
        """Start copying the contacts, and return at once; `get_sync_status()` tells how far it is.

        Args:
            provider: `attio` or `hubspot`.
            user_id: Whose CRM.

        Raises:
            ConflictError: The user has not connected this CRM (`crm_not_connected`).
        """
        body = CrmContactsSyncRequest(user_id=self._subject("sync_crm_contacts", user_id), provider=provider)
        return await self._send(sync_crm_contacts(body=body))

    async def get_sync_status(
        self, *, provider: CrmProvider | str, user_id: UserId | None = None
    ) -> CrmContactsSyncStatusResponse:
        """Read whether a copy is being made, and how many contacts are held.

        Args:
            provider: `attio` or `hubspot`.
            user_id: Whose CRM.
        """
        user = self._subject("get_crm_contacts_sync_status", user_id)
        return await self._send(get_crm_contacts_sync_status(user_id=user, provider=provider))
