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
    from ...models.sequence_template_response import SequenceTemplateResponse


_parse: Decoder[SequenceTemplateResponse] = Ref("sequence_template_response", "SequenceTemplateResponse")


def get_sequence_template(
    template_id: str,
    *,
    user_id: str | None | Unset = UNSET,
) -> Request[SequenceTemplateResponse]:
    """Get a template.

    One template with its steps and links.
    """
    return Request(
        "get_sequence_template",
        "GET",
        "/v1/sequences/templates/{template_id}".format(
            template_id=quote(str(template_id), safe=""),
        ),
        _parse,
        query={
            "user_id": user_id,
        },
    )
