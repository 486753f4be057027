# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from ...types import (
    UNSET,
    Decoder,
    Ref,
    Request,
    Unset,
    many,
)

if TYPE_CHECKING:
    from ...models.email_thread_summary import EmailThreadSummary


_parse: Decoder[list[EmailThreadSummary]] = many(Ref("email_thread_summary", "EmailThreadSummary"))


def list_email_threads(
    email_address: str,
    *,
    user_id: str,
    limit: int | None | Unset = UNSET,
) -> Request[list[EmailThreadSummary]]:
    """List the email threads with an address.

    Threads in the connected mailboxes of the user with one address, as a bare array. The list has a `limit`, but no
    way to skip. Not settled: the order of the list.
    """
    return Request(
        "list_email_threads",
        "GET",
        "/v1/messaging/email-threads/{email_address}".format(
            email_address=quote(str(email_address), safe=""),
        ),
        _parse,
        query={
            "user_id": user_id,
            "limit": limit,
        },
    )
