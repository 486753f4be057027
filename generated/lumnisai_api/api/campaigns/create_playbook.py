# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...types import (
    UNSET,
    Decoder,
    Ref,
    Request,
    Unset,
)

if TYPE_CHECKING:
    from ...models.playbook_create import PlaybookCreate
    from ...models.playbook_response import PlaybookResponse


_parse: Decoder[PlaybookResponse] = Ref("playbook_response", "PlaybookResponse")


def create_playbook(
    *,
    body: PlaybookCreate | Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> Request[PlaybookResponse]:
    """Write a playbook.

    Stores instructions that steer the agent of a campaign.
    """
    return Request(
        "create_playbook",
        "POST",
        "/v1/campaigns/playbooks",
        _parse,
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
