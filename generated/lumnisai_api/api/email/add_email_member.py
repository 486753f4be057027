# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import (
    UNSET,
    Decoder,
    Ref,
    Request,
    Unset,
)

if TYPE_CHECKING:
    from ...models.add_org_member_request import AddOrgMemberRequest
    from ...models.add_org_member_response import AddOrgMemberResponse


_parse: Decoder[AddOrgMemberResponse] = Ref("add_org_member_response", "AddOrgMemberResponse")


def add_email_member(
    organization_id: str,
    *,
    body: AddOrgMemberRequest | Mapping[str, Any],
    user_id: str,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[AddOrgMemberResponse]:
    """Add a member to a sending organisation.

    Lets a person use an organisation. Only an admin of the organisation may do this. Not settled: the status when
    somebody else tries, probably 403.
    """
    return Request(
        "add_email_member",
        "POST",
        "/v1/email/organizations/{organization_id}/members".format(
            organization_id=quote(str(organization_id), safe=""),
        ),
        _parse,
        query={
            "user_id": user_id,
        },
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
