# Written by `make generate` from lumnisai/_async/resources/email.py. Do not edit.
"""The infrastructure that emails are sent from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from lumnisai._core.scope import UserId
from lumnisai._sync.resource import Resource
from lumnisai._sync.resources.email_inboxes import EmailInboxes
from lumnisai._sync.resources.email_mailboxes import EmailMailboxes
from lumnisai._sync.resources.email_members import EmailMembers
from lumnisai._sync.resources.email_organizations import EmailOrganizations
from lumnisai._sync.resources.email_personas import EmailPersonas
from lumnisai_api.api.email.onboard_email_organization import onboard_email_organization
from lumnisai_api.models.email_onboard_request import EmailOnboardRequest
from lumnisai_api.models.email_onboard_response import EmailOnboardResponse

if TYPE_CHECKING:
    from lumnisai_api.models import ContactDetailsInput, SenderPersonaInput


class Email(Resource):
    """Sending organisations with their domains, personas and mailboxes; and customers' own inboxes."""

    @cached_property
    def organizations(self) -> EmailOrganizations:
        """The organisations: set-up, settings, health, end."""
        return EmailOrganizations(self._view)

    @cached_property
    def personas(self) -> EmailPersonas:
        """The senders of an organisation."""
        return EmailPersonas(self._view)

    @cached_property
    def inboxes(self) -> EmailInboxes:
        """The mailboxes a user may send from, and connecting one's own."""
        return EmailInboxes(self._view)

    @cached_property
    def mailboxes(self) -> EmailMailboxes:
        """Caps and pauses of single mailboxes."""
        return EmailMailboxes(self._view)

    @cached_property
    def members(self) -> EmailMembers:
        """The people who may use an organisation."""
        return EmailMembers(self._view)

    def onboard(
        self,
        *,
        organization_name: str,
        primary_website_url: str,
        physical_address: str,
        daily_volume: int,
        sender_personas: Sequence[SenderPersonaInput | Mapping[str, Any]],
        contact_details: ContactDetailsInput | Mapping[str, Any],
        company_description: str | None = None,
        volume_mode: str | None = None,
        user_id: UserId | None = None,
    ) -> EmailOnboardResponse:
        """Set up domains, mailboxes and their warm-up. This goes on in the background, for 30 to 60 minutes.

        Args:
            organization_name: Name of the organisation.
            primary_website_url: Its main website.
            physical_address: Its postal address.
            daily_volume: Emails wanted per day.
            sender_personas: In whose names emails are sent.
            contact_details: The person in charge, probably named when domains are registered.
            company_description: What the company does.
            volume_mode: How the volume is meant; leave it out unless the platform gave you a value.
            user_id: Who sets it up, and becomes its admin.
        """
        body = EmailOnboardRequest(
            user_id=self._subject("onboard_email_organization", user_id),
            organization_name=organization_name,
            primary_website_url=primary_website_url,
            company_description=company_description,
            physical_address=physical_address,
            daily_volume=daily_volume,
            volume_mode=volume_mode,
            sender_personas=list(sender_personas),
            contact_details=contact_details,
        )
        return self._send(onboard_email_organization(body=body))
