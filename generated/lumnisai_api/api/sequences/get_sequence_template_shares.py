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
    from ...models.template_shares_response import TemplateSharesResponse


_parse: Decoder[TemplateSharesResponse] = Ref("template_shares_response", "TemplateSharesResponse")


def get_sequence_template_shares(
    template_id: str,
    *,
    user_id: str | None | Unset = UNSET,
) -> Request[TemplateSharesResponse]:
    """List the shares of a template.

    Who may use a template.
    """
    return Request(
        "get_sequence_template_shares",
        "GET",
        "/v1/sequences/templates/{template_id}/shares".format(
            template_id=quote(str(template_id), safe=""),
        ),
        _parse,
        query={
            "user_id": user_id,
        },
    )
