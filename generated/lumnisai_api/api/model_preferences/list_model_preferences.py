# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import (
    UNSET,
    Decoder,
    Ref,
    Request,
    Unset,
)

if TYPE_CHECKING:
    from ...models.model_preferences_response import ModelPreferencesResponse


_parse: Decoder[ModelPreferencesResponse] = Ref("model_preferences_response", "ModelPreferencesResponse")


def list_model_preferences(
    *,
    include_defaults: bool | None | Unset = UNSET,
) -> Request[ModelPreferencesResponse]:
    """List model preferences.

    The model of each slot that the tenant has set, and on request of the slots left to the system as well, then
    five in all. In 2025 the system put `openai:gpt-4.1-nano` in the cheap slot and `openai:gpt-4.1-mini` in the
    vision slot.
    """
    return Request(
        "list_model_preferences",
        "GET",
        "/v1/model-preferences",
        _parse,
        query={
            "include_defaults": include_defaults,
        },
    )
