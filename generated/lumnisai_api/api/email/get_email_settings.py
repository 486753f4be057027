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
    from ...models.email_org_settings_response import EmailOrgSettingsResponse


_parse: Decoder[EmailOrgSettingsResponse] = Ref("email_org_settings_response", "EmailOrgSettingsResponse")


def get_email_settings(
    organization_id: str,
    *,
    user_id: str,
) -> Request[EmailOrgSettingsResponse]:
    """Get the settings of a sending organisation.

    The volume, address and personas of an organisation.
    """
    return Request(
        "get_email_settings",
        "GET",
        "/v1/email/organizations/{organization_id}/settings".format(
            organization_id=quote(str(organization_id), safe=""),
        ),
        _parse,
        query={
            "user_id": user_id,
        },
    )
