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
    from ...models.template_share_request import TemplateShareRequest
    from ...models.template_shares_response import TemplateSharesResponse


_parse: Decoder[TemplateSharesResponse] = Ref("template_shares_response", "TemplateSharesResponse")


def update_sequence_template_shares(
    template_id: str,
    *,
    body: TemplateShareRequest | Mapping[str, Any],
    user_id: str | None | Unset = UNSET,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[TemplateSharesResponse]:
    """Change the shares of a template.

    Adds and removes shares in one call. Only the owner may do that; others are refused, probably with 403.
    """
    return Request(
        "update_sequence_template_shares",
        "POST",
        "/v1/sequences/templates/{template_id}/shares".format(
            template_id=quote(str(template_id), safe=""),
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
