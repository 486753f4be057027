# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import (
    UNSET,
    Decoder,
    Ref,
    Request,
    Unset,
)

if TYPE_CHECKING:
    from ...models.contact_relationship_provider import ContactRelationshipProvider
    from ...models.contact_relationship_response import ContactRelationshipResponse


_parse: Decoder[ContactRelationshipResponse] = Ref("contact_relationship_response", "ContactRelationshipResponse")


def list_contact_relationships(
    *,
    user_id: str,
    provider: ContactRelationshipProvider | str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    force_refresh: bool | None | Unset = UNSET,
) -> Request[ContactRelationshipResponse]:
    """List contacts by strength of relationship.

    The people a user writes to and meets, strongest relationship first. The figures are worked out from the user's
    mailbox and kept for a while. A user without a connected mailbox, a computation that is going on and one that
    failed are told by `status` of the answer. Not settled: whether these come with 200.
    """
    return Request(
        "list_contact_relationships",
        "GET",
        "/v1/contact-relationships",
        _parse,
        query={
            "user_id": user_id,
            "provider": provider,
            "limit": limit,
            "offset": offset,
            "force_refresh": force_refresh,
        },
    )
