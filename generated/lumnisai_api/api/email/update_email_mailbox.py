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
    from ...models.mailbox_update_request import MailboxUpdateRequest
    from ...models.mailbox_update_response import MailboxUpdateResponse


_parse: Decoder[MailboxUpdateResponse] = Ref("mailbox_update_response", "MailboxUpdateResponse")


def update_email_mailbox(
    organization_id: str,
    mailbox_id: str,
    *,
    body: MailboxUpdateRequest | Mapping[str, Any],
    user_id: str,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[MailboxUpdateResponse]:
    """Change a mailbox.

    Changes the daily cap of a mailbox, or stops and resumes its sending; what is left out stays. The cap is the
    main means of control for customers' own inboxes, as these have no warm-up. Only an admin of the organisation
    may do this. Not settled: the status when somebody else tries, probably 403.
    """
    return Request(
        "update_email_mailbox",
        "PATCH",
        "/v1/email/organizations/{organization_id}/mailboxes/{mailbox_id}".format(
            organization_id=quote(str(organization_id), safe=""),
            mailbox_id=quote(str(mailbox_id), safe=""),
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
