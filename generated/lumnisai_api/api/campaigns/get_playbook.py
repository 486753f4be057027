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
    from ...models.playbook_response import PlaybookResponse


_parse: Decoder[PlaybookResponse] = Ref("playbook_response", "PlaybookResponse")


def get_playbook(
    playbook_id: str,
    *,
    user_id: str | None | Unset = UNSET,
) -> Request[PlaybookResponse]:
    """Get a playbook.

    One playbook in its current version.
    """
    return Request(
        "get_playbook",
        "GET",
        "/v1/campaigns/playbooks/{playbook_id}".format(
            playbook_id=quote(str(playbook_id), safe=""),
        ),
        _parse,
        query={
            "user_id": user_id,
        },
    )
