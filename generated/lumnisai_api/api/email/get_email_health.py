# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from ...types import (
    Decoder,
    Ref,
    Request,
)

if TYPE_CHECKING:
    from ...models.email_org_health_response import EmailOrgHealthResponse


_parse: Decoder[EmailOrgHealthResponse] = Ref("email_org_health_response", "EmailOrgHealthResponse")


def get_email_health(
    organization_id: str,
    *,
    user_id: str,
) -> Request[EmailOrgHealthResponse]:
    """Get the health of a sending organisation.

    Domains and mailboxes of an organisation counted by state, and how much of today's capacity is used.
    """
    return Request(
        "get_email_health",
        "GET",
        "/v1/email/organizations/{organization_id}/health".format(
            organization_id=quote(str(organization_id), safe=""),
        ),
        _parse,
        query={
            "user_id": user_id,
        },
    )
