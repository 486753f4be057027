# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import (
    Decoder,
    Ref,
    Request,
)

if TYPE_CHECKING:
    from ...models.linked_in_sync_status_response import LinkedInSyncStatusResponse


_parse: Decoder[LinkedInSyncStatusResponse] = Ref("linked_in_sync_status_response", "LinkedInSyncStatusResponse")


def get_linkedin_sync_status(
    *,
    user_id: str,
) -> Request[LinkedInSyncStatusResponse]:
    """Get the state of a LinkedIn sync.

    How far the import of a user's LinkedIn messages and connections has come.
    """
    return Request(
        "get_linkedin_sync_status",
        "GET",
        "/v1/integrations/linkedin/sync-status",
        _parse,
        query={
            "user_id": user_id,
        },
    )
