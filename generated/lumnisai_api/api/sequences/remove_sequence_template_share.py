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


def remove_sequence_template_share(
    template_id: str,
    share_id: str,
    *,
    user_id: str | None | Unset = UNSET,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[None]:
    """Remove a share of a template.

    Removes one share. Only the owner may do that; others are refused, probably with 403. Not settled: whether the
    answer has a body.
    """
    return Request(
        "remove_sequence_template_share",
        "DELETE",
        "/v1/sequences/templates/{template_id}/shares/{share_id}".format(
            template_id=quote(str(template_id), safe=""),
            share_id=quote(str(share_id), safe=""),
        ),
        _parse,
        query={
            "user_id": user_id,
        },
        headers={
            "Idempotency-Key": idempotency_key,
        },
    )
