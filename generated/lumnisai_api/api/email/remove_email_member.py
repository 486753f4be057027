# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from ...types import (
    UNSET,
    Decoder,
    Ref,
    Request,
    Unset,
)

if TYPE_CHECKING:
    from ...models.remove_org_member_response import RemoveOrgMemberResponse


_parse: Decoder[RemoveOrgMemberResponse] = Ref("remove_org_member_response", "RemoveOrgMemberResponse")


def remove_email_member(
    organization_id: str,
    member_email: str,
    *,
    user_id: str,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[RemoveOrgMemberResponse]:
    """Remove a member from a sending organisation.

    Takes a person out of an organisation. Only an admin of the organisation may do this. Not settled: the status
    when somebody else tries, probably 403.
    """
    return Request(
        "remove_email_member",
        "DELETE",
        "/v1/email/organizations/{organization_id}/members/{member_email}".format(
            organization_id=quote(str(organization_id), safe=""),
            member_email=quote(str(member_email), safe=""),
        ),
        _parse,
        query={
            "user_id": user_id,
        },
        headers={
            "Idempotency-Key": idempotency_key,
        },
    )
