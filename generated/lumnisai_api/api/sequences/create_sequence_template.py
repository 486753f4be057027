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
    from ...models.sequence_template_create import SequenceTemplateCreate
    from ...models.sequence_template_response import SequenceTemplateResponse


_parse: Decoder[SequenceTemplateResponse] = Ref("sequence_template_response", "SequenceTemplateResponse")


def create_sequence_template(
    *,
    body: SequenceTemplateCreate | Mapping[str, Any],
    user_id: str | None | Unset = UNSET,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[SequenceTemplateResponse]:
    """Create a template.

    Stores a template: steps, the links between them and, if wanted, its shares. The user is noted as its author.
    """
    return Request(
        "create_sequence_template",
        "POST",
        "/v1/sequences/templates",
        _parse,
        query={
            "user_id": user_id,
        },
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
