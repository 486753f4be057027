# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote
from uuid import UUID

from ...types import (
    UNSET,
    Decoder,
    Ref,
    Request,
    Unset,
)

if TYPE_CHECKING:
    from ...models.send_result import SendResult


_parse: Decoder[SendResult] = Ref("send_result", "SendResult")


def send_draft(
    draft_id: UUID | str,
    *,
    user_id: str,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[SendResult]:
    """Approve and send a draft.

    Approves one draft and sends it, or puts it in the queue when a limit is reached. The call has no body. A
    failure may also come in a successful answer, with `success` false.
    """
    return Request(
        "send_draft",
        "POST",
        "/v1/messaging/drafts/{draft_id}/send".format(
            draft_id=quote(str(draft_id), safe=""),
        ),
        _parse,
        query={
            "user_id": user_id,
        },
        headers={
            "Idempotency-Key": idempotency_key,
        },
    )
