# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import (
    Decoder,
    Ref,
    Request,
)

if TYPE_CHECKING:
    from ...models.email_org_list_response import EmailOrgListResponse


_parse: Decoder[EmailOrgListResponse] = Ref("email_org_list_response", "EmailOrgListResponse")


def list_email_organizations(
    *,
    user_id: str,
) -> Request[EmailOrgListResponse]:
    """List sending organisations.

    The sending organisations that a user can reach. There is no paging.
    """
    return Request(
        "list_email_organizations",
        "GET",
        "/v1/email/organizations",
        _parse,
        query={
            "user_id": user_id,
        },
    )
