# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import (
    UNSET,
    Decoder,
    Ref,
    Request,
    Unset,
    many,
)

if TYPE_CHECKING:
    from ...models.playbook_response import PlaybookResponse


_parse: Decoder[list[PlaybookResponse]] = many(Ref("playbook_response", "PlaybookResponse"))


def list_playbooks(
    *,
    user_id: str | None | Unset = UNSET,
    active_only: bool | None | Unset = UNSET,
) -> Request[list[PlaybookResponse]]:
    """List playbooks.

    Playbooks of the tenant, or of one user when `user_id` is given, as a bare array and all at once. Not settled:
    the order.
    """
    return Request(
        "list_playbooks",
        "GET",
        "/v1/campaigns/playbooks",
        _parse,
        query={
            "user_id": user_id,
            "active_only": active_only,
        },
    )
