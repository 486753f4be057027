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
    from ...models.update_persona_request import UpdatePersonaRequest
    from ...models.update_persona_response import UpdatePersonaResponse


_parse: Decoder[UpdatePersonaResponse] = Ref("update_persona_response", "UpdatePersonaResponse")


def update_email_persona(
    organization_id: str,
    persona_id: str,
    *,
    body: UpdatePersonaRequest | Mapping[str, Any],
    user_id: str,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[UpdatePersonaResponse]:
    """Change the cap of a sender persona.

    Changes how much a persona may send per day, and makes mailboxes for it where needed. Leaving `daily_volume_cap`
    out and sending null mean different things. Only an admin of the organisation may do this. Not settled: the
    status when somebody else tries, probably 403.
    """
    return Request(
        "update_email_persona",
        "PATCH",
        "/v1/email/organizations/{organization_id}/personas/{persona_id}".format(
            organization_id=quote(str(organization_id), safe=""),
            persona_id=quote(str(persona_id), safe=""),
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
