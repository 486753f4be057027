# Written by `make generate` from lumnisai/_async/resources/email_personas.py. Do not edit.
"""In whose names emails are sent."""

from __future__ import annotations

from uuid import UUID

from lumnisai._core.given import NOT_GIVEN, NotGiven
from lumnisai._core.scope import UserId
from lumnisai._sync.resource import Resource
from lumnisai_api.api.email.add_email_persona import add_email_persona
from lumnisai_api.api.email.update_email_persona import update_email_persona
from lumnisai_api.models.add_persona_request import AddPersonaRequest
from lumnisai_api.models.add_persona_response import AddPersonaResponse
from lumnisai_api.models.update_persona_request import UpdatePersonaRequest
from lumnisai_api.models.update_persona_response import UpdatePersonaResponse


class EmailPersonas(Resource):
    """The senders of an organisation; `client.email.organizations.get_settings()` lists them."""

    def create(
        self,
        organization_id: UUID | str,
        *,
        first_name: str,
        last_name: str,
        title: str | None = None,
        daily_volume_cap: int | None = None,
        user_id: UserId | None = None,
    ) -> AddPersonaResponse:
        """Add a sender, whose mailboxes are made on the domains that exist.

        Args:
            organization_id: The organisation.
            first_name: First name.
            last_name: Last name.
            title: Position.
            daily_volume_cap: Emails per day; 0 for a persona without a mailbox, the organisation's own formula when left out.
            user_id: An admin of the organisation.

        Raises:
            NotFoundError: There is no such organisation for this user.
            PermissionDeniedError: The user is not an admin of it.
        """
        body = AddPersonaRequest(
            first_name=first_name,
            last_name=last_name,
            title=title,
            daily_volume_cap=NOT_GIVEN if daily_volume_cap is None else daily_volume_cap,
        )
        user = self._subject("add_email_persona", user_id)
        return self._send(add_email_persona(str(organization_id), body=body, user_id=user))

    add = create

    def update(
        self,
        organization_id: UUID | str,
        persona_id: UUID | str,
        *,
        daily_volume_cap: int | None | NotGiven = NOT_GIVEN,
        user_id: UserId | None = None,
    ) -> UpdatePersonaResponse:
        """Change how much a sender may send; without a cap, only read the state.

        Args:
            organization_id: The organisation.
            persona_id: The sender.
            daily_volume_cap: Emails per day; `None` goes back to the organisation's own formula.
            user_id: An admin of the organisation.

        Raises:
            NotFoundError: There is no such organisation for this user, or no such sender in it.
            PermissionDeniedError: The user is not an admin of it.
        """
        body = UpdatePersonaRequest(daily_volume_cap=daily_volume_cap)
        user = self._subject("update_email_persona", user_id)
        return self._send(update_email_persona(str(organization_id), str(persona_id), body=body, user_id=user))
