# Written by `make generate` from lumnisai/_async/resources/messaging_linkedin.py. Do not edit.
"""Writing to people on LinkedIn."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from lumnisai._core.messaging import filled, objects_on_wire
from lumnisai._core.scope import UserId
from lumnisai._sync.resource import Resource
from lumnisai_api.api.messaging.batch_check_linkedin_connections import batch_check_linkedin_connections
from lumnisai_api.api.messaging.check_linkedin_connection import check_linkedin_connection
from lumnisai_api.api.messaging.get_linkedin_account_info import get_linkedin_account_info
from lumnisai_api.api.messaging.get_linkedin_credits import get_linkedin_credits
from lumnisai_api.api.messaging.refresh_linkedin_credits import refresh_linkedin_credits
from lumnisai_api.api.messaging.send_linkedin_outreach import send_linkedin_outreach
from lumnisai_api.api.messaging.update_linkedin_subscription import update_linkedin_subscription
from lumnisai_api.models.batch_connection_status_response import BatchConnectionStatusResponse
from lumnisai_api.models.linked_in_account_info_response import LinkedInAccountInfoResponse
from lumnisai_api.models.linked_in_connection_status import LinkedInConnectionStatus
from lumnisai_api.models.linked_in_credits_response import LinkedInCreditsResponse
from lumnisai_api.models.linked_in_send_request import LinkedInSendRequest
from lumnisai_api.models.linked_in_subscription_update_response import LinkedInSubscriptionUpdateResponse
from lumnisai_api.models.send_result import SendResult

if TYPE_CHECKING:
    from lumnisai_api.models import LinkedInSubscriptionType, ProspectConnectionCheck


class MessagingLinkedIn(Resource):
    """Whom a user can write to on LinkedIn, and what the account allows; the import of a network is `integrations.linkedin`."""

    def check_connection(
        self, *, linkedin_url: str | None = None, provider_id: str | None = None, user_id: UserId | None = None
    ) -> LinkedInConnectionStatus:
        """Read how the user is connected to a person, and how that person can be written to.

        Args:
            linkedin_url: The profile.
            provider_id: LinkedIn's own id of the person.
            user_id: Whose account.
        """
        body = filled({"linkedin_url": linkedin_url, "provider_id": provider_id})
        user = self._subject("check_linkedin_connection", user_id)
        return self._send(check_linkedin_connection(body=body, user_id=user))

    def batch_check_connections(
        self, *, prospects: Sequence[ProspectConnectionCheck | Mapping[str, Any]], user_id: UserId | None = None
    ) -> BatchConnectionStatusResponse:
        """Read how the user is connected to several people; `results` has the answers by `prospect_id`.

        Args:
            prospects: The people, each with a `prospect_id` and `linkedin_url` or `provider_id`.
            user_id: Whose account.
        """
        user = self._subject("batch_check_linkedin_connections", user_id)
        body = {"prospects": objects_on_wire("prospects", prospects)}
        return self._send(batch_check_linkedin_connections(body=body, user_id=user))

    def send(
        self,
        *,
        prospect_name: str,
        content: str,
        prospect_provider_id: str | None = None,
        prospect_linked_in_url: str | None = None,
        subject: str | None = None,
        is_priority: bool | None = None,
        enable_escalation: bool | None = None,
        escalation_days: int | None = None,
        project_id: UUID | str | None = None,
        prospect_external_id: str | None = None,
        organization_id: str | None = None,
        user_id: UserId | None = None,
    ) -> SendResult:
        """Write to a person; the server chooses between a connection request, a direct message and an InMail.

        `success` tells whether it went out, `queued` whether a limit holds it back for now.

        Args:
            prospect_name: The recipient's name.
            content: The text.
            prospect_provider_id: LinkedIn's own id of the recipient.
            prospect_linked_in_url: The recipient's profile.
            subject: Subject line, for an InMail.
            is_priority: Whether the recipient matters more than others.
            enable_escalation: Whether a connection request that is not answered may become an InMail.
            escalation_days: Days until then, 1 to 30.
            project_id: The caller's project.
            prospect_external_id: The caller's id of the recipient.
            organization_id: The caller's organisation.
            user_id: Whose account sends.
        """
        further = {
            "prospect_provider_id": prospect_provider_id,
            "prospect_linked_in_url": prospect_linked_in_url,
            "subject": subject,
            "is_priority": is_priority,
            "enable_escalation": enable_escalation,
            "escalation_days": escalation_days,
            "project_id": None if project_id is None else str(project_id),
            "prospect_external_id": prospect_external_id,
            "organization_id": organization_id,
        }
        body = LinkedInSendRequest(prospect_name=prospect_name, content=content, **filled(further))
        user = self._subject("send_linkedin_outreach", user_id)
        return self._send(send_linkedin_outreach(body=body, user_id=user))

    def get_account_info(self, *, force_refresh: bool = False, user_id: UserId | None = None) -> LinkedInAccountInfoResponse:
        """Read the plans of the user's account, its credits, and what was sent today against the limits.

        Args:
            force_refresh: Read it anew; otherwise it may be an hour old.
            user_id: Whose account.
        """
        user = self._subject("get_linkedin_account_info", user_id)
        return self._send(get_linkedin_account_info(user_id=user, force_refresh=force_refresh or None))

    def get_credits(self, *, force_refresh: bool = False, user_id: UserId | None = None) -> LinkedInCreditsResponse:
        """Read the InMail credits of the user's account, as they are stored.

        Args:
            force_refresh: Read them anew.
            user_id: Whose account.
        """
        user = self._subject("get_linkedin_credits", user_id)
        return self._send(get_linkedin_credits(user_id=user, force_refresh=force_refresh or None))

    def refresh_credits(self, *, user_id: UserId | None = None) -> LinkedInCreditsResponse:
        """Read the InMail credits anew, and store them."""
        user = self._subject("refresh_linkedin_credits", user_id)
        return self._send(refresh_linkedin_credits(user_id=user))

    def update_subscription(
        self,
        *,
        subscription_type: LinkedInSubscriptionType | str,
        inmail_credits: int | None = None,
        user_id: UserId | None = None,
    ) -> LinkedInSubscriptionUpdateResponse:
        """Record which LinkedIn plan the user's account has.

        Args:
            subscription_type: `basic`, `premium`, `sales_navigator`, `recruiter_lite`, `recruiter_corporate`, or another.
            inmail_credits: How many InMail credits it holds.
            user_id: Whose account.
        """
        body = filled({"subscription_type": subscription_type, "inmail_credits": inmail_credits})
        user = self._subject("update_linkedin_subscription", user_id)
        return self._send(update_linkedin_subscription(body=body, user_id=user))
