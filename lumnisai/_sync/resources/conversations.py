# Written by `make generate` from lumnisai/_async/resources/conversations.py. Do not edit.
"""Conversations of users with people."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING
from uuid import UUID

from lumnisai._core.scope import UserId
from lumnisai._sync.page import ArrayPage
from lumnisai._sync.resource import Resource
from lumnisai_api.api.messaging.delete_conversation import delete_conversation
from lumnisai_api.api.messaging.delete_project_conversations import delete_project_conversations
from lumnisai_api.api.messaging.get_conversation import get_conversation
from lumnisai_api.api.messaging.list_conversations import list_conversations
from lumnisai_api.api.messaging.list_email_threads import list_email_threads
from lumnisai_api.api.messaging.list_project_conversations import list_project_conversations
from lumnisai_api.api.messaging.reply_to_conversation import reply_to_conversation
from lumnisai_api.api.messaging.unlink_project_conversations import unlink_project_conversations
from lumnisai_api.models.conversation_detail import ConversationDetail
from lumnisai_api.models.conversation_summary import ConversationSummary
from lumnisai_api.models.delete_conversation_response import DeleteConversationResponse
from lumnisai_api.models.delete_conversations_by_project_response import DeleteConversationsByProjectResponse
from lumnisai_api.models.email_thread_summary import EmailThreadSummary
from lumnisai_api.models.send_reply_request import SendReplyRequest
from lumnisai_api.models.send_result import SendResult
from lumnisai_api.models.unlink_conversations_response import UnlinkConversationsResponse

if TYPE_CHECKING:
    from lumnisai_api.models import ChannelType, ConversationStatus, NetworkDistance


class Conversations(Resource):
    """What was written to and by people, as far as it was synced or sent from here."""

    def list(
        self,
        *,
        status: ConversationStatus | str | None = None,
        channel: ChannelType | str | None = None,
        project_id: UUID | str | None = None,
        network_distance: NetworkDistance | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        user_id: UserId | None = None,
    ) -> ArrayPage[ConversationSummary]:
        """List conversations.

        Args:
            status: Only those in this state: `active`, `needs_response`, `waiting`, `booked` or `closed`.
            channel: Only those on this channel: `gmail`, `outlook` or `linkedin`.
            project_id: Only those linked to this project of the caller.
            network_distance: Only those with people this far away on LinkedIn, such as `FIRST_DEGREE`.
            limit: Conversations per page.
            offset: How many to skip.
            user_id: Whose conversations.
        """
        return self._array(
            list_conversations,
            user_id=self._subject("list_conversations", user_id),
            # An empty text means no filter, as everywhere in this API.
            status=status or None,
            channel=channel or None,
            project_id=None if not project_id else str(project_id),
            network_distance=network_distance or None,
            limit=limit,
            offset=offset,
        )

    def list_by_project(
        self, project_id: UUID | str, *, limit: int | None = None, offset: int | None = None, user_id: UserId | None = None
    ) -> ArrayPage[ConversationSummary]:
        """List the conversations that are linked to a project.

        Args:
            project_id: The caller's project.
            limit: Conversations per page.
            offset: How many to skip.
            user_id: Whose conversations.
        """
        user = self._subject("list_project_conversations", user_id)
        return self._array(list_project_conversations, str(project_id), user_id=user, limit=limit, offset=offset)

    def get(
        self, conversation_id: UUID | str, *, fetch_live: bool | None = None, user_id: UserId | None = None
    ) -> ConversationDetail:
        """Read a conversation with its messages.

        Args:
            conversation_id: The conversation.
            fetch_live: Whether to read the messages anew from the account.
            user_id: Whose conversation.

        Raises:
            NotFoundError: There is no such conversation for this user.
        """
        user = self._subject("get_conversation", user_id)
        return self._send(get_conversation(str(conversation_id), user_id=user, fetch_live=fetch_live))

    def reply(
        self,
        conversation_id: UUID | str,
        *,
        content: str,
        organization_id: str | None = None,
        user_id: UserId | None = None,
    ) -> SendResult:
        """Send a reply on the channel of the conversation; `success` tells whether it went out.

        Args:
            conversation_id: The conversation.
            content: The text.
            organization_id: The caller's organisation.
            user_id: Whose account sends.

        Raises:
            NotFoundError: There is no such conversation for this user.
        """
        organization = {} if organization_id is None else {"organization_id": organization_id}
        body = SendReplyRequest(content=content, **organization)
        user = self._subject("reply_to_conversation", user_id)
        return self._send(reply_to_conversation(str(conversation_id), body=body, user_id=user))

    def delete(self, conversation_id: UUID | str, *, user_id: UserId | None = None) -> DeleteConversationResponse:
        """Delete a conversation with its messages, for good.

        Raises:
            NotFoundError: There is no such conversation for this user.
            ValidationError: The id is malformed.
        """
        user = self._subject("delete_conversation", user_id)
        return self._send(delete_conversation(str(conversation_id), user_id=user))

    def delete_by_project(self, *, project_id: UUID | str, user_id: UserId | None = None) -> DeleteConversationsByProjectResponse:
        """Delete all conversations of a project, for good; `unlink_project()` keeps their history.

        Args:
            project_id: The caller's project.
            user_id: Whose conversations.
        """
        user = self._subject("delete_project_conversations", user_id)
        return self._send(delete_project_conversations(project_id=str(project_id), user_id=user))

    def unlink_project(self, *, project_id: UUID | str, user_id: UserId | None = None) -> UnlinkConversationsResponse:
        """Detach all conversations of a project from it, and keep them: the way to go when a project is deleted.

        Args:
            project_id: The caller's project.
            user_id: Whose conversations.
        """
        user = self._subject("unlink_project_conversations", user_id)
        return self._send(unlink_project_conversations(project_id=str(project_id), user_id=user))

    def list_email_threads(
        self, email_address: str, *, limit: int | None = None, user_id: UserId | None = None
    ) -> builtins.list[EmailThreadSummary]:
        """List the email threads with an address.

        Args:
            email_address: The other party.
            limit: The most threads wanted; there is no way to skip.
            user_id: Whose mailboxes.
        """
        user = self._subject("list_email_threads", user_id)
        return self._send(list_email_threads(email_address, user_id=user, limit=limit))
