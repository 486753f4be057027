# Written by `make generate` from lumnisai/_async/resources/email_inboxes.py. Do not edit.
"""The mailboxes a user may send from."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from lumnisai._core.scope import UserId
from lumnisai._sync.resource import Resource
from lumnisai_api.api.email.connect_email_inbox import connect_email_inbox
from lumnisai_api.api.email.list_email_inboxes import list_email_inboxes
from lumnisai_api.models.connect_inbox_request import ConnectInboxRequest
from lumnisai_api.models.connect_inbox_response import ConnectInboxResponse
from lumnisai_api.models.email_inbox_list_response import EmailInboxListResponse

if TYPE_CHECKING:
    from lumnisai_api.models import InboxApp, InboxKind


class EmailInboxes(Resource):
    """Customers' own inboxes and those that the platform made."""

    def list(
        self,
        *,
        kind: InboxKind | str | None = None,
        organization_id: UUID | str | None = None,
        user_id: UserId | None = None,
    ) -> EmailInboxListResponse:
        """List the mailboxes of the organisations a user belongs to; there is no paging.

        Args:
            kind: `byo` for customers' own (also when left out), `managed` for those the platform made, or `all`.
            organization_id: Only those of this organisation.
            user_id: Who wants to send.
        """
        user, organization = self._subject("list_email_inboxes", user_id), _text(organization_id)
        return self._send(list_email_inboxes(user_id=user, kind=kind, organization_id=organization))

    def connect(
        self,
        *,
        redirect_url: str,
        app_name: InboxApp | str | None = None,
        organization_id: UUID | str | None = None,
        persona_id: UUID | str | None = None,
        daily_send_cap: int | None = None,
        user_id: UserId | None = None,
    ) -> ConnectInboxResponse:
        """Begin to connect one inbox: send the user to `redirect_url` of the answer, and the mailbox appears after the sign-in.

        Args:
            redirect_url: Where the browser returns afterwards.
            app_name: `GOOGLE` (also when left out), `OUTLOOK` or `MAIL`.
            organization_id: Where it belongs; the tenant's organisation for own inboxes when left out.
            persona_id: The sender to whom it belongs; the shared one for own inboxes when left out.
            daily_send_cap: Emails per day at first, at least 1; 40 when left out.
            user_id: Whose inbox.

        Raises:
            NotFoundError: There is no such organisation for this user, or no such sender in it.
        """
        body = ConnectInboxRequest(
            user_id=self._subject("connect_email_inbox", user_id),
            app_name=app_name,
            redirect_url=redirect_url,
            organization_id=_text(organization_id),
            persona_id=_text(persona_id),
            daily_send_cap=daily_send_cap,
        )
        return self._send(connect_email_inbox(body=body))


def _text(identifier: UUID | str | None) -> str | None:
    return None if identifier is None else str(identifier)
