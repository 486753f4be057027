"""Single mailboxes of an organisation."""

from __future__ import annotations

from uuid import UUID

from lumnisai._async.resource import AsyncResource
from lumnisai._core.scope import UserId
from lumnisai_api.api.email.update_email_mailbox import update_email_mailbox
from lumnisai_api.models.mailbox_update_request import MailboxUpdateRequest
from lumnisai_api.models.mailbox_update_response import MailboxUpdateResponse


class EmailMailboxes(AsyncResource):
    """Mailboxes of an organisation; `client.email.inboxes` lists them."""

    async def update(
        self,
        organization_id: UUID | str,
        mailbox_id: UUID | str,
        *,
        daily_send_cap: int | None = None,
        paused: bool | None = None,
        user_id: UserId | None = None,
    ) -> MailboxUpdateResponse:
        """Change the cap of a mailbox, or stop and resume its sending; what is left out stays.

        Args:
            organization_id: The organisation.
            mailbox_id: The mailbox.
            daily_send_cap: Emails per day, at least 1.
            paused: True stops the sending, false resumes it.
            user_id: An admin of the organisation.

        Raises:
            NotFoundError: There is no such organisation for this user, or no such mailbox in it.
            PermissionDeniedError: The user is not an admin of it.
        """
        body = MailboxUpdateRequest(daily_send_cap=daily_send_cap, paused=paused)
        user = self._subject("update_email_mailbox", user_id)
        return await self._send(update_email_mailbox(str(organization_id), str(mailbox_id), body=body, user_id=user))
