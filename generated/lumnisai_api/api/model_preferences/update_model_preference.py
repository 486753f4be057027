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
    from ...models.model_preference import ModelPreference
    from ...models.model_preference_create import ModelPreferenceCreate
    from ...models.model_type import ModelType


_parse: Decoder[ModelPreference] = Ref("model_preference", "ModelPreference")


def update_model_preference(
    model_type: ModelType | str,
    *,
    body: ModelPreferenceCreate | Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> Request[ModelPreference]:
    """Set the model of one slot.

    Sets the model that fills one slot. The body names the slot again; the two should agree. Not settled: which one
    the server follows when they differ.
    """
    return Request(
        "update_model_preference",
        "PATCH",
        "/v1/model-preferences/{model_type}".format(
            model_type=quote(str(model_type), safe=""),
        ),
        _parse,
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
