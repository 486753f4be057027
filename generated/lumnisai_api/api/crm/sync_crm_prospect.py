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
    from ...models.crm_sync_prospect_request import CrmSyncProspectRequest
    from ...models.crm_sync_prospect_response import CrmSyncProspectResponse


_parse: Decoder[CrmSyncProspectResponse] = Ref("crm_sync_prospect_response", "CrmSyncProspectResponse")


def sync_crm_prospect(
    *,
    body: CrmSyncProspectRequest | Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> Request[CrmSyncProspectResponse]:
    """Write a prospect to a CRM.

    Links a LinkedIn profile with its record in the user's CRM, and makes the record where there is none. Member-id
    and URN forms of the profile's address are turned into the public one first. Safe to repeat: the same user, CRM
    and profile give `linked` and the same record; a link to a record that was deleted in the CRM since is noticed,
    and the record is made anew. Errors: 404 `prospect_not_found`, the profile could not be identified; 422
    `linkedin_url_unresolved`, a member-id address could not be turned into the public one. 409 `crm_not_connected`:
    the user has no live connection to that CRM, and the body carries `connect_url`, where the user begins the OAuth
    consent. 502 `crm_upstream_error`: the CRM answered with an error. 503 `crm_upstream_rate_limited`: the CRM
    throttles, `Retry-After` says for how many seconds. Not settled: which operations of this group give 409, 502
    and 503, and where code and `connect_url` stand in the error body.
    """
    return Request(
        "sync_crm_prospect",
        "POST",
        "/v1/crm/prospects/sync",
        _parse,
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
