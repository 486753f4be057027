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
    from ...models.sequence_template_response import SequenceTemplateResponse
    from ...models.sequence_template_update import SequenceTemplateUpdate


_parse: Decoder[SequenceTemplateResponse] = Ref("sequence_template_response", "SequenceTemplateResponse")


def update_sequence_template(
    template_id: str,
    *,
    body: SequenceTemplateUpdate | Mapping[str, Any],
    user_id: str,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[SequenceTemplateResponse]:
    """Update a template.

    Changes the fields that are sent and leaves the others as they are, although the method is PUT. Steps and links
    can not be changed while executions of the template are active; not settled which error answers, probably 409.
    """
    return Request(
        "update_sequence_template",
        "PUT",
        "/v1/sequences/templates/{template_id}".format(
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
