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
    from ...models.add_persona_request import AddPersonaRequest
    from ...models.add_persona_response import AddPersonaResponse


_parse: Decoder[AddPersonaResponse] = Ref("add_persona_response", "AddPersonaResponse")


def add_email_persona(
    organization_id: str,
    *,
    body: AddPersonaRequest | Mapping[str, Any],
    user_id: str,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[AddPersonaResponse]:
    """Add a sender persona.

    Adds a sender to an organisation; its mailboxes are made on the domains that exist. Only an admin of the
    organisation may do this. Not settled: the status when somebody else tries, probably 403.
    """
    return Request(
        "add_email_persona",
        "POST",
        "/v1/email/organizations/{organization_id}/personas".format(
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
