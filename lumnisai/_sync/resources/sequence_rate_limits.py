# Written by `make generate` from lumnisai/_async/resources/sequence_rate_limits.py. Do not edit.
"""How much sequences may do a day."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from lumnisai._core.scope import UserId
from lumnisai._core.sequence_fields import text_of
from lumnisai._sync.resource import Resource
from lumnisai_api.api.sequences.get_linkedin_account_rate_limits import get_linkedin_account_rate_limits
from lumnisai_api.api.sequences.get_sequence_rate_limit_status import get_sequence_rate_limit_status
from lumnisai_api.api.sequences.update_linkedin_account_rate_limits import update_linkedin_account_rate_limits
from lumnisai_api.models.linked_in_account_rate_limits_response import LinkedInAccountRateLimitsResponse
from lumnisai_api.models.linked_in_account_rate_limits_update import LinkedInAccountRateLimitsUpdate
from lumnisai_api.models.rate_limit_status_response import RateLimitStatusResponse

if TYPE_CHECKING:
    from lumnisai_api.models import LinkedInAccountRateLimits


class SequenceRateLimits(Resource):
    """How much may be done a day, and how much of it is used up. `lumnisai.limits` has the figures that are published."""

    def get_status(self, *, user_id: UserId | None = None) -> RateLimitStatusResponse:
        """Read how far a user has used up the limits of each channel, by action."""
        user = self._subject("get_sequence_rate_limit_status", user_id)
        return self._send(get_sequence_rate_limit_status(user_id=user))

    def get_linkedin_account(
        self, *, account_id: UUID | str | None = None, user_id: UserId | None = None
    ) -> LinkedInAccountRateLimitsResponse:
        """Read the daily limits of a LinkedIn account, and what was used of them today.

        Args:
            account_id: The account; the user's newest active one when left out.
            user_id: Whose account it is.

        Raises:
            NotFoundError: The user has no such account.
        """
        user = self._subject("get_linkedin_account_rate_limits", user_id)
        return self._send(get_linkedin_account_rate_limits(user_id=user, account_id=text_of(account_id)))

    def update_linkedin_account(
        self,
        *,
        daily_limits: LinkedInAccountRateLimits | Mapping[str, Any],
        account_id: UUID | str | None = None,
        user_id: UserId | None = None,
    ) -> LinkedInAccountRateLimitsResponse:
        """Change daily limits of a LinkedIn account; what is left out stays.

        Args:
            daily_limits: How often a day, by action; 0 switches an action off. The most are 500 for `connection_request`,
                150 for `message`, 1000 for `inmail`, 200 for `view_profile`, 100 for `like_post`, 50 for `comment_post`.
            account_id: The account; the user's newest active one when left out.
            user_id: Whose account it is.

        Raises:
            ValidationError: A limit is out of range.
            NotFoundError: The user has no such account.
        """
        user, account = self._subject("update_linkedin_account_rate_limits", user_id), text_of(account_id)
        body = LinkedInAccountRateLimitsUpdate(daily_limits=daily_limits)
        return self._send(update_linkedin_account_rate_limits(body=body, user_id=user, account_id=account))
