# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import (
    Decoder,
    Ref,
    Request,
)

if TYPE_CHECKING:
    from ...models.crm_contacts_sync_status_response import CrmContactsSyncStatusResponse
    from ...models.crm_provider import CrmProvider


_parse: Decoder[CrmContactsSyncStatusResponse] = Ref("crm_contacts_sync_status_response", "CrmContactsSyncStatusResponse")


def get_crm_contacts_sync_status(
    *,
    user_id: str,
    provider: CrmProvider | str,
) -> Request[CrmContactsSyncStatusResponse]:
    """Get the state of copying CRM contacts.

    Whether the user's CRM is connected, whether a copy is being made, and how many contacts are held. A missing or
    misspelt `user_id` (`userId`, for one) is answered by 422.
    """
    return Request(
        "get_crm_contacts_sync_status",
        "GET",
        "/v1/crm/contacts/sync-status",
        _parse,
        query={
            "user_id": user_id,
            "provider": provider,
        },
    )
