# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import (
    UNSET,
    Decoder,
    Ref,
    Request,
    Unset,
)

if TYPE_CHECKING:
    from ...models.email_org_settings_response import EmailOrgSettingsResponse
    from ...models.email_org_settings_update import EmailOrgSettingsUpdate


_parse: Decoder[EmailOrgSettingsResponse] = Ref("email_org_settings_response", "EmailOrgSettingsResponse")


def update_email_settings(
    organization_id: str,
    *,
    body: EmailOrgSettingsUpdate | Mapping[str, Any],
    user_id: str,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[EmailOrgSettingsResponse]:
    """Change the settings of a sending organisation.

    Changes the settings that the body names; though it is a PUT, what is left out stays. Only an admin of the
    organisation may do this. Not settled: the status when somebody else tries, probably 403. Not settled either:
    whether an empty object is accepted.
    """
    return Request(
        "update_email_settings",
        "PUT",
        "/v1/email/organizations/{organization_id}/settings".format(
            organization_id=quote(str(organization_id), safe=""),
        ),
        _parse,
        query={
            "user_id": user_id,
        },
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
