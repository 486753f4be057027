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
    from ...models.playbook_response import PlaybookResponse
    from ...models.playbook_update import PlaybookUpdate


_parse: Decoder[PlaybookResponse] = Ref("playbook_response", "PlaybookResponse")


def update_playbook(
    playbook_id: str,
    *,
    body: PlaybookUpdate | Mapping[str, Any],
    user_id: str | None | Unset = UNSET,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[PlaybookResponse]:
    """Change a playbook.

    Changes what is given and always makes a new version.
    """
    return Request(
        "update_playbook",
        "PUT",
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
        body=body,
    )
