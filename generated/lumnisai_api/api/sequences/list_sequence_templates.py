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
    from ...models.sequence_template_response import SequenceTemplateResponse


_parse: Decoder[list[SequenceTemplateResponse]] = many(Ref("sequence_template_response", "SequenceTemplateResponse"))


def list_sequence_templates(
    *,
    user_id: str | None | Unset = UNSET,
    use_case: str | None | Unset = UNSET,
    include_system: bool | None | Unset = UNSET,
    include_archived: bool | None | Unset = UNSET,
    owned_only: bool | None | Unset = UNSET,
) -> Request[list[SequenceTemplateResponse]]:
    """List templates.

    Templates as a bare array, without pages. With `user_id` these are the own ones of the user, those shared with
    that user by name and those open to the whole tenant; without it, all of the tenant. Not settled: the order.
    """
    return Request(
        "list_sequence_templates",
        "GET",
        "/v1/sequences/templates",
        _parse,
        query={
            "user_id": user_id,
            "use_case": use_case,
            "include_system": include_system,
            "include_archived": include_archived,
            "owned_only": owned_only,
        },
    )
