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
    from ...models.email_inbox_list_response import EmailInboxListResponse
    from ...models.inbox_kind import InboxKind


_parse: Decoder[EmailInboxListResponse] = Ref("email_inbox_list_response", "EmailInboxListResponse")


def list_email_inboxes(
    *,
    user_id: str,
    kind: InboxKind | str | None | Unset = UNSET,
    organization_id: str | None | Unset = UNSET,
) -> Request[EmailInboxListResponse]:
    """List inboxes.

    The mailboxes a user may send from; only those of organisations the user belongs to. There is no paging.
    """
    return Request(
        "list_email_inboxes",
        "GET",
        "/v1/email/inboxes",
        _parse,
        query={
            "user_id": user_id,
            "kind": kind,
            "organization_id": organization_id,
        },
    )
