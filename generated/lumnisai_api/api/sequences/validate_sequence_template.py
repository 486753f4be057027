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
    from ...models.validation_response import ValidationResponse


_parse: Decoder[ValidationResponse] = Ref("validation_response", "ValidationResponse")


def validate_sequence_template(
    *,
    body: SequenceTemplateCreate | Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> Request[ValidationResponse]:
    """Validate a template.

    Checks a whole template and stores nothing. What is wrong comes in the body of a successful answer. The limits
    of text length are checked too (see `StepConfig.content_template`). `validate` in the path is never the id of a
    template.
    """
    return Request(
        "validate_sequence_template",
        "POST",
        "/v1/sequences/templates/validate",
        _parse,
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
