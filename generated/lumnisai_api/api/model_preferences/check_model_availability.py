# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...types import (
    UNSET,
    Decoder,
    Ref,
    Request,
    Unset,
    many,
)

if TYPE_CHECKING:
    from ...models.model_availability import ModelAvailability
    from ...models.model_preference_create import ModelPreferenceCreate


_parse: Decoder[list[ModelAvailability]] = many(Ref("model_availability", "ModelAvailability"))


def check_model_availability(
    *,
    body: Sequence[ModelPreferenceCreate | Mapping[str, Any]],
    idempotency_key: str | None | Unset = UNSET,
) -> Request[list[ModelAvailability]]:
    """Check whether models can be used.

    Says for each model of a list whether the tenant could use it with the keys at hand. Nothing is stored. Request
    and answer are bare arrays.
    """
    return Request(
        "check_model_availability",
        "POST",
        "/v1/model-preferences/check-availability",
        _parse,
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
