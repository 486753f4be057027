"""Messages that wait for review or for their time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from lumnisai._async.resources.draft_batches import DraftBatches
from lumnisai._core.given import NOT_GIVEN, NotGiven
from lumnisai._core.messaging import filled, objects_on_wire, some
from lumnisai._core.scope import UserId
from lumnisai.exceptions import ValidationError
from lumnisai_api.api.messaging.cancel_draft import cancel_draft
from lumnisai_api.api.messaging.create_draft import create_draft
from lumnisai_api.api.messaging.get_draft import get_draft
from lumnisai_api.api.messaging.send_batch_drafts import send_batch_drafts
from lumnisai_api.api.messaging.send_draft import send_draft
from lumnisai_api.api.messaging.update_draft import update_draft
from lumnisai_api.models.batch_send_response import BatchSendResponse
from lumnisai_api.models.cancel_draft_response import CancelDraftResponse
from lumnisai_api.models.create_draft_request import CreateDraftRequest
from lumnisai_api.models.draft_response import DraftResponse
from lumnisai_api.models.send_result import SendResult

if TYPE_CHECKING:
    from lumnisai_api.models import ChannelType, DraftSendOverride, DraftStatus, InmailSubscription, OutreachMethod


class Drafts(DraftBatches):
    """Nothing of a draft is sent before `send()` or `send_batch()`."""

    async def create(
        self,
        *,
        channel: ChannelType | str,
        content: str,
        recipient_email: str | None = None,
        recipient_linkedin_url: str | None = None,
        recipient_provider_id: str | None = None,
        recipient_name: str | None = None,
        conversation_id: UUID | str | None = None,
        project_id: UUID | str | None = None,
        prospect_external_id: str | None = None,
        subject: str | None = None,
        is_priority: bool | None = None,
        outreach_method: OutreachMethod | str | None = None,
        organization_id: str | None = None,
        inmail_subscription: InmailSubscription | str | None = None,
        user_id: UserId | None = None,
    ) -> DraftResponse:
        """Write a draft.

        Args:
            channel: `gmail`, `outlook` or `linkedin`.
            content: The text.
            recipient_email: The recipient's address.
            recipient_linkedin_url: The recipient's profile.
            recipient_provider_id: LinkedIn's own id of the recipient.
            recipient_name: The recipient's name.
            conversation_id: The conversation it belongs to.
            project_id: The caller's project.
            prospect_external_id: The caller's id of the recipient.
            subject: Subject line.
            is_priority: Whether the recipient matters more than others.
            outreach_method: How it is to be sent, such as `connection_request`.
            organization_id: The caller's organisation.
            inmail_subscription: The LinkedIn plan whose InMail credit is spent; the server's choice when left out.
            user_id: Whose draft.
        """
        further = {
            "recipient_email": recipient_email,
            "recipient_linkedin_url": recipient_linkedin_url,
            "recipient_provider_id": recipient_provider_id,
            "recipient_name": recipient_name,
            "conversation_id": None if conversation_id is None else str(conversation_id),
            "project_id": None if project_id is None else str(project_id),
            "prospect_external_id": prospect_external_id,
            "subject": subject,
            "is_priority": is_priority,
            "outreach_method": outreach_method,
            "organization_id": organization_id,
            "inmail_subscription": inmail_subscription,
        }
        body = CreateDraftRequest(channel=channel, content=content, **filled(further))
        return await self._send(create_draft(body=body, user_id=self._subject("create_draft", user_id)))

    async def get(self, draft_id: UUID | str, *, user_id: UserId | None = None) -> DraftResponse:
        """Read a draft.

        Raises:
            NotFoundError: There is no such draft for this user.
        """
        return await self._send(get_draft(str(draft_id), user_id=self._subject("get_draft", user_id)))

    async def update(
        self,
        draft_id: UUID | str,
        *,
        content: str | None = None,
        subject: str | None | NotGiven = NOT_GIVEN,
        status: DraftStatus | str | None = None,
        outreach_method: OutreachMethod | str | None = None,
        inmail_subscription: InmailSubscription | str | None | NotGiven = NOT_GIVEN,
        user_id: UserId | None = None,
    ) -> DraftResponse:
        """Change a draft; what is left out stays.

        Args:
            draft_id: The draft.
            content: New text.
            subject: New subject line; `None` takes it away.
            status: New state, such as `approved`.
            outreach_method: New way of sending, for drafts on LinkedIn.
            inmail_subscription: The plan whose InMail credit is spent; `None` leaves it to the server again.
            user_id: Whose draft.

        Raises:
            ValidationError: There is nothing to change, or the server doesn't take the change.
            NotFoundError: There is no such draft for this user.
        """
        body: dict[str, Any] = {"content": content, "status": status, "outreach_method": outreach_method}
        body = {name: value for name, value in body.items() if value is not None}
        clearable = {"subject": subject, "inmail_subscription": inmail_subscription}
        body.update({name: value for name, value in clearable.items() if not isinstance(value, NotGiven)})
        if not body:
            names = "content, subject, status, outreach_method, inmail_subscription"
            raise ValidationError(f"drafts.update: there is nothing to change; give one of {names}.")
        return await self._send(update_draft(str(draft_id), body=body, user_id=self._subject("update_draft", user_id)))

    async def send(self, draft_id: UUID | str, *, user_id: UserId | None = None) -> SendResult:
        """Approve and send a draft; `success` tells whether it went out, `queued` whether a limit holds it back for now.

        Raises:
            NotFoundError: There is no such draft for this user.
        """
        return await self._send(send_draft(str(draft_id), user_id=self._subject("send_draft", user_id)))

    async def cancel(self, draft_id: UUID | str, *, user_id: UserId | None = None) -> CancelDraftResponse:
        """Take back a draft that waits for review, for its time or to be sent; it becomes `discarded`.

        Raises:
            NotFoundError: There is no such draft for this user.
            ValidationError: It can't be taken back any more, for example because it was sent.
        """
        return await self._send(cancel_draft(str(draft_id), user_id=self._subject("cancel_draft", user_id)))

    async def send_batch(
        self,
        *,
        draft_ids: Sequence[UUID | str],
        send_rate_per_day: int | None = None,
        priority: int | None = None,
        draft_overrides: Sequence[DraftSendOverride | Mapping[str, Any]] | None = None,
        user_id: UserId | None = None,
    ) -> BatchSendResponse:
        """Send several drafts; what became of each is in `results`.

        Args:
            draft_ids: The drafts.
            send_rate_per_day: The most to send a day, 1 to 100; the rest waits. The limits of the plan when left out.
            priority: Place among those that wait, 0 to 10; higher goes first.
            draft_overrides: Changes made to single drafts before they are sent, each with its `draft_id`.
            user_id: Whose drafts.
        """
        body: dict[str, Any] = {"draft_ids": [str(draft_id) for draft_id in some("draft_ids", draft_ids) or []]}
        body.update(filled({"send_rate_per_day": send_rate_per_day, "priority": priority}))
        if draft_overrides is not None:
            body["draft_overrides"] = objects_on_wire("draft_overrides", draft_overrides)
        return await self._send(send_batch_drafts(body=body, user_id=self._subject("send_batch_drafts", user_id)))
