# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from urllib.parse import quote

from ...types import (
    UNSET,
    Decoder,
    Request,
    Unset,
    as_is,
)

_parse: Decoder[None] = as_is


def archive_sequence_template(
    template_id: str,
    *,
    user_id: str,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[None]:
    """Archive a template.

    Puts a template aside; it is not erased. Not settled: whether the answer has a body.
    """
    return Request(
        "archive_sequence_template",
        "DELETE",
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
    )
