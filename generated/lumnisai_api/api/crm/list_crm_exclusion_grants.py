# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import (
    Decoder,
    Ref,
    Request,
)

if TYPE_CHECKING:
    from ...models.crm_exclusion_grant_list_response import CrmExclusionGrantListResponse


_parse: Decoder[CrmExclusionGrantListResponse] = Ref("crm_exclusion_grant_list_response", "CrmExclusionGrantListResponse")


def list_crm_exclusion_grants(
    *,
    member_user_id: str,
) -> Request[CrmExclusionGrantListResponse]:
    """List whose CRM contacts a user may read.

    The users whose copies of CRM contacts a member may read, so as to leave those people out. There is no paging. A
    missing or misspelt `member_user_id` is taken to be answered by 422.
    """
    return Request(
        "list_crm_exclusion_grants",
        "GET",
        "/v1/crm/exclusion-grants",
        _parse,
        query={
            "member_user_id": member_user_id,
        },
    )
