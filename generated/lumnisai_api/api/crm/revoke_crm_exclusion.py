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


def revoke_crm_exclusion(
    *,
    body: CrmExclusionGrantRequest | Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> Request[CrmExclusionGrantResponse]:
    """Stop a user from reading another's CRM contacts.

    Takes a grant back. The two users go in a JSON body, which is unusual for a DELETE: some proxies drop it, and no
    other form is known.
    """
    return Request(
        "revoke_crm_exclusion",
        "DELETE",
        "/v1/crm/exclusion-grants",
        _parse,
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
