# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...types import (
    UNSET,
    Decoder,
    Ref,
    Request,
    Unset,
)

if TYPE_CHECKING:
    from ...models.crm_exclusion_grant_request import CrmExclusionGrantRequest
    from ...models.crm_exclusion_grant_response import CrmExclusionGrantResponse


_parse: Decoder[CrmExclusionGrantResponse] = Ref("crm_exclusion_grant_response", "CrmExclusionGrantResponse")


def grant_crm_exclusion(
    *,
    body: CrmExclusionGrantRequest | Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> Request[CrmExclusionGrantResponse]:
    """Let a user read another's CRM contacts.

    Lets a member read an owner's copy of CRM contacts, whichever CRMs they come from. When both are the same user,
    the call is accepted and changes nothing.
    """
    return Request(
        "grant_crm_exclusion",
        "POST",
        "/v1/crm/exclusion-grants",
        _parse,
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
