# Written by `make generate` from lumnisai/_async/resources/linkedin.py. Do not edit.
"""The import of a user's LinkedIn messages and connections."""

from __future__ import annotations

from lumnisai._core.scope import UserId
from lumnisai._sync.resource import Resource
from lumnisai_api.api.integrations.delete_linkedin_connections import delete_linkedin_connections
from lumnisai_api.api.integrations.get_linkedin_sync_status import get_linkedin_sync_status
from lumnisai_api.api.integrations.trigger_linkedin_sync import trigger_linkedin_sync
from lumnisai_api.models.delete_connections_response import DeleteConnectionsResponse
from lumnisai_api.models.linked_in_sync_status_response import LinkedInSyncStatusResponse
from lumnisai_api.models.trigger_sync_response import TriggerSyncResponse


class LinkedIn(Resource):
    """The import of a user's LinkedIn messages and connections. On a view the user may be left out."""

    def get_sync_status(self, *, user_id: UserId | None = None) -> LinkedInSyncStatusResponse:
        """Read how far the import has come."""
        user = self._subject("get_linkedin_sync_status", user_id)
        return self._send(get_linkedin_sync_status(user_id=user))

    def sync(self, *, user_id: UserId | None = None) -> TriggerSyncResponse:
        """Start the import; it goes on in the background, and `get_sync_status()` tells how far it is."""
        user = self._subject("trigger_linkedin_sync", user_id)
        return self._send(trigger_linkedin_sync(body={}, user_id=user))

    def delete_connections(self, *, user_id: UserId | None = None) -> DeleteConnectionsResponse:
        """Delete the imported connections; contacts that have been messaged stay."""
        user = self._subject("delete_linkedin_connections", user_id)
        return self._send(delete_linkedin_connections(user_id=user))
