# Written by `make generate` from lumnisai/_async/resources/crm_exclusion_grants.py. Do not edit.
"""Who may read whose copy of CRM contacts."""

from __future__ import annotations

from lumnisai._core.outreach import named_user
from lumnisai._core.scope import UserId
from lumnisai._sync.resource import Resource
from lumnisai_api.api.crm.grant_crm_exclusion import grant_crm_exclusion
from lumnisai_api.api.crm.list_crm_exclusion_grants import list_crm_exclusion_grants
from lumnisai_api.api.crm.revoke_crm_exclusion import revoke_crm_exclusion
from lumnisai_api.models.crm_exclusion_grant_list_response import CrmExclusionGrantListResponse
from lumnisai_api.models.crm_exclusion_grant_request import CrmExclusionGrantRequest
from lumnisai_api.models.crm_exclusion_grant_response import CrmExclusionGrantResponse


class CrmExclusionGrants(Resource):
    """Permissions to read another user's copy of CRM contacts, so as to leave those people out.

    They are the tenant's business: both users are named in each call, whatever the scope of the client.
    """

    def create(self, *, member_user_id: UserId, owner_user_id: UserId) -> CrmExclusionGrantResponse:
        """Let a member read the copies of an owner, whichever CRMs they come from.

        Args:
            member_user_id: Who may read.
            owner_user_id: Whose copies; when it is the member too, nothing happens.
        """
        return self._send(grant_crm_exclusion(body=_pair(member_user_id, owner_user_id)))

    grant = create

    def delete(self, *, member_user_id: UserId, owner_user_id: UserId) -> CrmExclusionGrantResponse:
        """Take a permission back. The users go in the body of the DELETE, which some proxies drop.

        Args:
            member_user_id: Who may read so far.
            owner_user_id: Whose copies.
        """
        return self._send(revoke_crm_exclusion(body=_pair(member_user_id, owner_user_id)))

    revoke = delete

    def list(self, *, member_user_id: UserId) -> CrmExclusionGrantListResponse:
        """List the users whose copies a member may read.

        Args:
            member_user_id: Who may read.
        """
        return self._send(list_crm_exclusion_grants(member_user_id=named_user("member_user_id", member_user_id)))


def _pair(member: UserId, owner: UserId) -> CrmExclusionGrantRequest:
    return CrmExclusionGrantRequest(
        member_user_id=named_user("member_user_id", member), owner_user_id=named_user("owner_user_id", owner)
    )
