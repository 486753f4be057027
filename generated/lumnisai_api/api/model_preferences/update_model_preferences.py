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
    from ...models.model_preferences_bulk_update import ModelPreferencesBulkUpdate
    from ...models.model_preferences_response import ModelPreferencesResponse


_parse: Decoder[ModelPreferencesResponse] = Ref("model_preferences_response", "ModelPreferencesResponse")


def update_model_preferences(
    *,
    body: ModelPreferencesBulkUpdate | Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> Request[ModelPreferencesResponse]:
    """Set model preferences.

    Sets the models of the slots named in the body. Slots that are left out seem to keep what they have.
    """
    return Request(
        "update_model_preferences",
        "PUT",
        "/v1/model-preferences",
        _parse,
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
