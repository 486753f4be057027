# Written by `make generate` from lumnisai/_async/resources/email_organizations.py. Do not edit.
"""Organisations that emails are sent from."""

from __future__ import annotations

from uuid import UUID

from lumnisai._core.scope import UserId
from lumnisai._sync.resource import Resource
from lumnisai_api.api.email.get_email_health import get_email_health
from lumnisai_api.api.email.get_email_onboarding_status import get_email_onboarding_status
from lumnisai_api.api.email.get_email_settings import get_email_settings
from lumnisai_api.api.email.list_email_organizations import list_email_organizations
from lumnisai_api.api.email.teardown_email_organization import teardown_email_organization
from lumnisai_api.api.email.update_email_settings import update_email_settings
from lumnisai_api.models.email_onboard_status_response import EmailOnboardStatusResponse
from lumnisai_api.models.email_org_health_response import EmailOrgHealthResponse
from lumnisai_api.models.email_org_list_response import EmailOrgListResponse
from lumnisai_api.models.email_org_settings_response import EmailOrgSettingsResponse
from lumnisai_api.models.email_org_settings_update import EmailOrgSettingsUpdate
from lumnisai_api.models.teardown_org_response import TeardownOrgResponse


class EmailOrganizations(Resource):
    """Organisations made by `client.email.onboard()`. Their members may look; their admins may change."""

    def list(self, *, user_id: UserId | None = None) -> EmailOrgListResponse:
        """List the organisations that a user can reach; there is no paging."""
        return self._send(list_email_organizations(user_id=self._subject("list_email_organizations", user_id)))

    def get_status(self, organization_id: UUID | str, *, user_id: UserId | None = None) -> EmailOnboardStatusResponse:
        """Read how far the set-up has come.

        Raises:
            NotFoundError: There is no such organisation for this user.
        """
        user = self._subject("get_email_onboarding_status", user_id)
        return self._send(get_email_onboarding_status(str(organization_id), user_id=user))

    def get_settings(self, organization_id: UUID | str, *, user_id: UserId | None = None) -> EmailOrgSettingsResponse:
        """Read volume, address and personas.

        Raises:
            NotFoundError: There is no such organisation for this user.
        """
        user = self._subject("get_email_settings", user_id)
        return self._send(get_email_settings(str(organization_id), user_id=user))

    def update_settings(
        self,
        organization_id: UUID | str,
        *,
        daily_volume: int | None = None,
        physical_address: str | None = None,
        user_id: UserId | None = None,
    ) -> EmailOrgSettingsResponse:
        """Change settings; what is left out stays.

        Args:
            organization_id: The organisation.
            daily_volume: Emails per day.
            physical_address: Postal address.
            user_id: An admin of it.

        Raises:
            NotFoundError: There is no such organisation for this user.
            PermissionDeniedError: The user is not an admin of it.
        """
        body = EmailOrgSettingsUpdate(daily_volume=daily_volume, physical_address=physical_address)
        user = self._subject("update_email_settings", user_id)
        return self._send(update_email_settings(str(organization_id), body=body, user_id=user))

    def get_health(self, organization_id: UUID | str, *, user_id: UserId | None = None) -> EmailOrgHealthResponse:
        """Read the numbers of domains and mailboxes by state, and how much can be sent per day.

        Raises:
            NotFoundError: There is no such organisation for this user.
        """
        user = self._subject("get_email_health", user_id)
        return self._send(get_email_health(str(organization_id), user_id=user))

    health = get_health

    def teardown(self, organization_id: UUID | str, *, user_id: UserId | None = None) -> TeardownOrgResponse:
        """End warm-up and monitoring, and give up the mailboxes. There is no way back.

        Args:
            organization_id: The organisation.
            user_id: An admin of it.

        Raises:
            NotFoundError: There is no such organisation for this user.
            PermissionDeniedError: The user is not an admin of it.
        """
        user = self._subject("teardown_email_organization", user_id)
        return self._send(teardown_email_organization(str(organization_id), body={}, user_id=user))
