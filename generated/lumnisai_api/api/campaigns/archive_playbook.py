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
)

if TYPE_CHECKING:
    from ...models.archive_playbook_response import ArchivePlaybookResponse


_parse: Decoder[ArchivePlaybookResponse] = Ref("archive_playbook_response", "ArchivePlaybookResponse")


def archive_playbook(
    playbook_id: str,
    *,
    user_id: str | None | Unset = UNSET,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[ArchivePlaybookResponse]:
    """Archive a playbook.

    Takes a playbook out of use without removing it. 409 while active campaigns use it.
    """
    return Request(
        "archive_playbook",
        "DELETE",
        "/v1/campaigns/playbooks/{playbook_id}".format(
            playbook_id=quote(str(playbook_id), safe=""),
        ),
        _parse,
        query={
            "user_id": user_id,
        },
        headers={
            "Idempotency-Key": idempotency_key,
        },
    )
