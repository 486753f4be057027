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
    from ...models.crm_contacts_sync_request import CrmContactsSyncRequest
    from ...models.crm_contacts_sync_response import CrmContactsSyncResponse


_parse: Decoder[CrmContactsSyncResponse] = Ref("crm_contacts_sync_response", "CrmContactsSyncResponse")


def sync_crm_contacts(
    *,
    body: CrmContactsSyncRequest | Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> Request[CrmContactsSyncResponse]:
    """Start copying CRM contacts.

    Starts copying the contacts of the user's CRM in the background and answers at once; follow it with
    `get_crm_contacts_sync_status`. Errors: 409 `crm_not_connected`, the user has no live connection to that CRM,
    and the body carries `connect_url`, where the user begins the OAuth consent. Not settled: where code and
    `connect_url` stand in the error body.
    """
    return Request(
        "sync_crm_contacts",
        "POST",
        "/v1/crm/contacts/sync",
        _parse,
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
