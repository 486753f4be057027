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
    from ...models.duplicate_template_request import DuplicateTemplateRequest
    from ...models.sequence_template_response import SequenceTemplateResponse


_parse: Decoder[SequenceTemplateResponse] = Ref("sequence_template_response", "SequenceTemplateResponse")


def duplicate_sequence_template(
    template_id: str,
    *,
    body: DuplicateTemplateRequest | Mapping[str, Any],
    user_id: str,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[SequenceTemplateResponse]:
    """Duplicate a template.

    Makes a copy with the same steps and links. The figures of use start anew.
    """
    return Request(
        "duplicate_sequence_template",
        "POST",
        "/v1/sequences/templates/{template_id}/duplicate".format(
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
