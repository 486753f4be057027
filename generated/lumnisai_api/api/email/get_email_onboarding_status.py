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
    from ...models.email_onboard_status_response import EmailOnboardStatusResponse


_parse: Decoder[EmailOnboardStatusResponse] = Ref("email_onboard_status_response", "EmailOnboardStatusResponse")


def get_email_onboarding_status(
    organization_id: str,
    *,
    user_id: str,
) -> Request[EmailOnboardStatusResponse]:
    """Get the state of an email set-up.

    How far the set-up of an organisation has come.
    """
    return Request(
        "get_email_onboarding_status",
        "GET",
        "/v1/email/organizations/{organization_id}/status".format(
            organization_id=quote(str(organization_id), safe=""),
        ),
        _parse,
        query={
            "user_id": user_id,
        },
    )
