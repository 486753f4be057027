# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from ...types import (
    UNSET,
    Decoder,
    Request,
    Unset,
    as_is,
)

if TYPE_CHECKING:
    from ...models.model_type import ModelType


_parse: Decoder[None] = as_is


def delete_model_preference(
    model_type: ModelType | str,
    *,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[None]:
    """Clear the model of one slot.

    Removes the tenant's choice for one slot, which then falls back to the system's default.
    """
    return Request(
        "delete_model_preference",
        "DELETE",
        "/v1/model-preferences/{model_type}".format(
            model_type=quote(str(model_type), safe=""),
        ),
        _parse,
        headers={
            "Idempotency-Key": idempotency_key,
        },
    )
