# Written by `make generate` from lumnisai/_async/resources/email_members.py. Do not edit.
"""The people who may use an organisation."""

from __future__ import annotations

from uuid import UUID

from lumnisai._core.scope import UserId
from lumnisai._sync.resource import Resource
from lumnisai_api.api.email.add_email_member import add_email_member
from lumnisai_api.api.email.remove_email_member import remove_email_member
from lumnisai_api.models.add_org_member_request import AddOrgMemberRequest
from lumnisai_api.models.add_org_member_response import AddOrgMemberResponse
from lumnisai_api.models.remove_org_member_response import RemoveOrgMemberResponse


class EmailMembers(Resource):
    """Members of an organisation; only its admins may add and remove them."""

    def create(
        self, organization_id: UUID | str, *, email: str, role: str | None = None, user_id: UserId | None = None
    ) -> AddOrgMemberResponse:
        """Let a person use an organisation.

        Args:
            organization_id: The organisation.
            email: Email of the person.
            role: `admin` for one who may change the organisation; the platform decides when left out.
            user_id: An admin of the organisation.

        Raises:
            NotFoundError: There is no such organisation for this user.
            PermissionDeniedError: The user is not an admin of it.
        """
        body, user = AddOrgMemberRequest(email=email, role=role), self._subject("add_email_member", user_id)
        return self._send(add_email_member(str(organization_id), body=body, user_id=user))

    add = create

    def delete(self, organization_id: UUID | str, member_email: str, *, user_id: UserId | None = None) -> RemoveOrgMemberResponse:
        """Take a person out of an organisation.

        Args:
            organization_id: The organisation.
            member_email: Email of the person.
            user_id: An admin of the organisation.

        Raises:
            NotFoundError: There is no such organisation for this user, or no such member of it.
            PermissionDeniedError: The user is not an admin of it.
        """
        user = self._subject("remove_email_member", user_id)
        return self._send(remove_email_member(str(organization_id), member_email, user_id=user))

    remove = delete
