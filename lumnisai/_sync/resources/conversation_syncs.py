# Written by `make generate` from lumnisai/_async/resources/conversation_syncs.py. Do not edit.
"""Reading conversations from the connected accounts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from lumnisai._core.messaging import filled, prospects_on_wire, some
from lumnisai._core.scope import UserId
from lumnisai._sync.resource import Resource
from lumnisai_api.api.messaging.get_sync_job import get_sync_job
from lumnisai_api.api.messaging.sync_conversations import sync_conversations
from lumnisai_api.api.messaging.sync_prospect_conversation import sync_prospect_conversation
from lumnisai_api.models.sync_job_response import SyncJobResponse
from lumnisai_api.models.sync_prospect_response import SyncProspectResponse

if TYPE_CHECKING:
    from lumnisai_api.models import ChannelType, ProspectSyncIdentifier


class ConversationSyncs(Resource):
    """Takes over conversations with named people; those with anybody else are left alone."""

    def start(
        self,
        *,
        prospects: Sequence[ProspectSyncIdentifier | Mapping[str, Any]],
        channels: Sequence[ChannelType | str] | None = None,
        user_id: UserId | None = None,
    ) -> SyncJobResponse:
        """Start to read the conversations with several people; follow it with `get_job()`.

        Args:
            prospects: The people, each with at least one of `email`, `linkedin_url` and `provider_id`.
            channels: Only these of `gmail`, `outlook` and `linkedin`.
            user_id: Whose accounts.

        Raises:
            ValidationError: There are no people, or nothing identifies one of them.
        """
        people = prospects_on_wire(prospects, at_least_one=True)
        body = {"prospects": people, **filled({"channels": some("channels", channels)})}
        return self._send(sync_conversations(body=body, user_id=self._subject("sync_conversations", user_id)))

    def prospect(
        self,
        *,
        email: str | None = None,
        linkedin_url: str | None = None,
        provider_id: str | None = None,
        channel: ChannelType | str | None = None,
        user_id: UserId | None = None,
    ) -> SyncProspectResponse:
        """Read the conversation with one person now.

        Args:
            email: Address.
            linkedin_url: LinkedIn profile.
            provider_id: LinkedIn's own id of the person.
            channel: Only this one of `gmail`, `outlook` and `linkedin`.
            user_id: Whose accounts.
        """
        body = filled({"email": email, "linkedin_url": linkedin_url, "provider_id": provider_id, "channel": channel})
        user = self._subject("sync_prospect_conversation", user_id)
        return self._send(sync_prospect_conversation(body=body, user_id=user))

    def get_job(self, job_id: UUID | str, *, user_id: UserId | None = None) -> SyncJobResponse:
        """Read how far a job has come; no user is needed.

        Raises:
            NotFoundError: There is no such job.
        """
        return self._send(get_sync_job(str(job_id), user_id=self._user("get_sync_job", user_id)))
