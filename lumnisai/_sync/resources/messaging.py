# Written by `make generate` from lumnisai/_async/resources/messaging.py. Do not edit.
"""Messages of users, by email and on LinkedIn."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any
from uuid import UUID

from lumnisai._core.messaging import check_identifiers, filled, prospects_on_wire, some
from lumnisai._core.scope import UserId
from lumnisai._sync.resource import Resource
from lumnisai._sync.resources.conversation_syncs import ConversationSyncs
from lumnisai._sync.resources.conversations import Conversations
from lumnisai._sync.resources.drafts import Drafts
from lumnisai._sync.resources.messaging_linkedin import MessagingLinkedIn
from lumnisai_api.api.messaging.batch_check_prior_contact import batch_check_prior_contact
from lumnisai_api.api.messaging.check_prior_contact import check_prior_contact
from lumnisai_api.api.messaging.send_message import send_message
from lumnisai_api.models.batch_check_prior_contact_response import BatchCheckPriorContactResponse
from lumnisai_api.models.check_prior_contact_response import CheckPriorContactResponse
from lumnisai_api.models.send_message_request import SendMessageRequest
from lumnisai_api.models.send_message_response import SendMessageResponse

if TYPE_CHECKING:
    from lumnisai_api.models import BatchProspectIdentifier, ChannelType


class Messaging(Resource):
    """Messages on the connected accounts of a user; each operation is about one user."""

    @cached_property
    def conversations(self) -> Conversations:
        """What was written to and by people."""
        return Conversations(self._view)

    @cached_property
    def drafts(self) -> Drafts:
        """Messages that wait for review or for their time, and the writing of many at once."""
        return Drafts(self._view)

    @cached_property
    def linkedin(self) -> MessagingLinkedIn:
        """Writing to people on LinkedIn, and what the user's account allows."""
        return MessagingLinkedIn(self._view)

    @cached_property
    def sync(self) -> ConversationSyncs:
        """Reading conversations from the connected accounts."""
        return ConversationSyncs(self._view)

    def send(
        self,
        *,
        channel: ChannelType | str,
        recipient_id: str,
        content: str,
        conversation_id: UUID | str | None = None,
        subject: str | None = None,
        recipient_name: str | None = None,
        project_id: UUID | str | None = None,
        prospect_external_id: str | None = None,
        organization_id: str | None = None,
        is_html: bool | None = None,
        cc: Sequence[str] | None = None,
        bcc: Sequence[str] | None = None,
        user_id: UserId | None = None,
    ) -> SendMessageResponse:
        """Send a message, in a conversation or as the beginning of a new one.

        Args:
            channel: `gmail`, `outlook` or `linkedin`.
            recipient_id: The recipient on that channel, such as an email address.
            content: The text.
            conversation_id: The conversation to go on with; a new one when left out.
            subject: Subject line.
            recipient_name: What to call the recipient.
            project_id: The caller's project.
            prospect_external_id: The caller's id of the recipient.
            organization_id: The caller's organisation.
            is_html: Whether the text is HTML.
            cc: Addresses that get a copy.
            bcc: Addresses that get a copy without being shown.
            user_id: Whose account sends.
        """
        body = SendMessageRequest(
            channel=channel,
            recipient_id=recipient_id,
            content=content,
            **filled(
                {
                    "conversation_id": None if conversation_id is None else str(conversation_id),
                    "subject": subject,
                    "recipient_name": recipient_name,
                    "project_id": None if project_id is None else str(project_id),
                    "prospect_external_id": prospect_external_id,
                    "organization_id": organization_id,
                    "is_html": is_html,
                    "cc": some("cc", cc),
                    "bcc": some("bcc", bcc),
                }
            ),
        )
        return self._send(send_message(body=body, user_id=self._subject("send_message", user_id)))

    def check_prior_contact(
        self,
        *,
        email: str | None = None,
        linkedin_url: str | None = None,
        provider_id: str | None = None,
        channels: Sequence[ChannelType | str] | None = None,
        message_limit: int | None = None,
        skip_cache: bool | None = None,
        user_id: UserId | None = None,
    ) -> CheckPriorContactResponse:
        """Look for earlier messages to or from a person in the connected accounts. At least one identifier is needed.

        Args:
            email: Address; looked for in mailboxes.
            linkedin_url: Profile; looked for on LinkedIn.
            provider_id: LinkedIn's own id of the person; looked for on LinkedIn.
            channels: Only these of `gmail`, `outlook` and `linkedin`; all that the identifiers allow when left out.
            message_limit: The newest messages wanted from each channel, 1 to 20; 5 when left out.
            skip_cache: Look anew, though an answer of the last 2 hours is there.
            user_id: Whose accounts.

        Raises:
            ValidationError: Nothing identifies the person.
        """
        person = {"email": email, "linkedin_url": linkedin_url, "provider_id": provider_id}
        check_identifiers(person)
        options = {"channels": some("channels", channels), "message_limit": message_limit, "skip_cache": skip_cache}
        body = filled({**person, **options})
        return self._send(check_prior_contact(body=body, user_id=self._subject("check_prior_contact", user_id)))

    def batch_check_prior_contact(
        self,
        *,
        prospects: Sequence[BatchProspectIdentifier | Mapping[str, Any]],
        channels: Sequence[ChannelType | str] | None = None,
        message_limit: int | None = None,
        skip_cache: bool | None = None,
        user_id: UserId | None = None,
    ) -> BatchCheckPriorContactResponse:
        """Look for earlier messages to or from several people; `results` has the answers by `prospect_id`.

        Args:
            prospects: At most 50 people, each with a `prospect_id` and at least one of `email`, `linkedin_url` and
                `provider_id`.
            channels: Only these of `gmail`, `outlook` and `linkedin`; all that the identifiers allow when left out.
            message_limit: The newest messages wanted from each channel for each person, 1 to 10; 3 when left out.
            skip_cache: Look anew, though answers of the last 2 hours are there.
            user_id: Whose accounts.

        Raises:
            ValidationError: Nothing identifies one of the people.
        """
        body = {
            "prospects": prospects_on_wire(prospects, at_least_one=False),
            **filled({"channels": some("channels", channels), "message_limit": message_limit, "skip_cache": skip_cache}),
        }
        user = self._subject("batch_check_prior_contact", user_id)
        return self._send(batch_check_prior_contact(body=body, user_id=user))
