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
    from ...models.playbook_version_response import PlaybookVersionResponse


_parse: Decoder[list[PlaybookVersionResponse]] = many(Ref("playbook_version_response", "PlaybookVersionResponse"))


def list_playbook_versions(
    playbook_id: str,
    *,
    user_id: str | None | Unset = UNSET,
) -> Request[list[PlaybookVersionResponse]]:
    """List the versions of a playbook.

    Every version of a playbook, as a bare array. Not settled: the order.
    """
    return Request(
        "list_playbook_versions",
        "GET",
        "/v1/campaigns/playbooks/{playbook_id}/versions".format(
            playbook_id=quote(str(playbook_id), safe=""),
        ),
        _parse,
        query={
            "user_id": user_id,
        },
    )
