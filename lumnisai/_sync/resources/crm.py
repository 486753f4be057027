# Written by `make generate` from lumnisai/_async/resources/crm.py. Do not edit.
"""Customer relationship systems: prospects, copies of contacts, and who may read these."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from lumnisai._core.outreach import checked_profile, checked_profiles
from lumnisai._core.scope import UserId
from lumnisai._sync.resource import Resource
from lumnisai._sync.resources.crm_contacts import CrmContacts
from lumnisai._sync.resources.crm_exclusion_grants import CrmExclusionGrants
from lumnisai_api.api.crm.match_crm_prospects import match_crm_prospects
from lumnisai_api.api.crm.sync_crm_prospect import sync_crm_prospect
from lumnisai_api.models.crm_match_batch_request import CrmMatchBatchRequest
from lumnisai_api.models.crm_match_batch_response import CrmMatchBatchResponse
from lumnisai_api.models.crm_sync_prospect_request import CrmSyncProspectRequest
from lumnisai_api.models.crm_sync_prospect_response import CrmSyncProspectResponse

if TYPE_CHECKING:
    from lumnisai_api.models import CrmContactInput, CrmProvider


class Crm(Resource):
    """The CRM of a user. Where none is connected, `error.code` is `crm_not_connected`, and `error.detail` has `connect_url`."""

    @cached_property
    def contacts(self) -> CrmContacts:
        """The platform's copy of the contacts in a CRM."""
        return CrmContacts(self._view)

    @cached_property
    def exclusion_grants(self) -> CrmExclusionGrants:
        """Who may read whose copy of contacts."""
        return CrmExclusionGrants(self._view)

    def sync_prospect(
        self,
        *,
        provider: CrmProvider | str,
        linkedin_url: str,
        contact: CrmContactInput | Mapping[str, Any] | None = None,
        custom_fields: Mapping[str, str] | None = None,
        user_id: UserId | None = None,
    ) -> CrmSyncProspectResponse:
        """Link a LinkedIn profile with its record in a CRM, making the record where there is none. Safe to repeat.

        Args:
            provider: `attio` or `hubspot`.
            linkedin_url: The profile; it must contain `linkedin.com/in/`.
            contact: What is known; it wins over campaign and profile data.
            custom_fields: Further properties by the CRM's own names; in an existing record only empty ones are set.
            user_id: Whose CRM.

        Raises:
            ValidationError: The address is not one of a profile, or (`linkedin_url_unresolved`) it holds a member id that leads
                to no public one.
            ConflictError: The user has not connected this CRM (`crm_not_connected`).
            NotFoundError: There is no such profile (`prospect_not_found`).
            ServerError: The CRM failed (`crm_upstream_error`), or asks for patience (`crm_upstream_rate_limited`).
        """
        body = CrmSyncProspectRequest(
            user_id=self._subject("sync_crm_prospect", user_id),
            provider=provider,
            linkedin_url=checked_profile(linkedin_url),
            contact=contact,
            custom_fields=custom_fields,
        )
        return self._send(sync_crm_prospect(body=body))

    def match_prospects(
        self, *, provider: CrmProvider | str, linkedin_urls: Sequence[str], user_id: UserId | None = None
    ) -> CrmMatchBatchResponse:
        """Look up which LinkedIn profiles a CRM knows already; nothing is written to it.

        Args:
            provider: `attio` or `hubspot`. HubSpot can't be searched for profiles: copy its contacts first.
            linkedin_urls: 1 to 1000 profiles.
            user_id: Whose CRM.

        Raises:
            ValidationError: There are no profiles, or too many.
            ConflictError: The user has not connected this CRM (`crm_not_connected`).
            ServerError: The CRM failed (`crm_upstream_error`), or asks for patience (`crm_upstream_rate_limited`).
        """
        user = self._subject("match_crm_prospects", user_id)
        body = CrmMatchBatchRequest(user_id=user, provider=provider, linkedin_urls=checked_profiles(linkedin_urls))
        return self._send(match_crm_prospects(body=body))
