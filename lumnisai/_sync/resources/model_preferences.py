# Written by `make generate` from lumnisai/_async/resources/model_preferences.py. Do not edit.
"""Which model fills which slot."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING

from lumnisai._core.model_choices import as_list, choose, choose_many, slot_name
from lumnisai._sync.resource import Resource
from lumnisai.exceptions import ValidationError
from lumnisai_api.api.model_preferences.check_model_availability import check_model_availability
from lumnisai_api.api.model_preferences.delete_model_preference import delete_model_preference
from lumnisai_api.api.model_preferences.list_model_preferences import list_model_preferences
from lumnisai_api.api.model_preferences.update_model_preference import update_model_preference
from lumnisai_api.api.model_preferences.update_model_preferences import update_model_preferences
from lumnisai_api.models.model_availability import ModelAvailability
from lumnisai_api.models.model_preference import ModelPreference
from lumnisai_api.models.model_preferences_response import ModelPreferencesResponse

if TYPE_CHECKING:
    from lumnisai._core.model_choices import Choice, Choices
    from lumnisai_api.models import ModelProvider, ModelType


class ModelPreferences(Resource):
    """The models of a tenant by slot. They hold for the whole tenant: not narrowed by the scope of a client.

    A slot is a `ModelType` or its name in any case, with or without `_MODEL` at the end. A model is `provider:model`, an
    object of `lumnisai.models`, or a mapping with `provider` and `model_name`.
    """

    def list(self, *, include_defaults: bool = True) -> ModelPreferencesResponse:
        """List the model of each slot.

        Args:
            include_defaults: Also tell the system's models for the slots that the tenant has left alone.
        """
        return self._send(list_model_preferences(include_defaults=include_defaults))

    get = list

    def update(self, preferences: Choices) -> ModelPreferencesResponse:
        """Choose the models of some slots; the others keep theirs.

        Args:
            preferences: Models by slot, such as `{"smart_model": "openai:gpt-4.1"}`.

        Raises:
            ValidationError: One of them can't be read; none was changed.
        """
        return self._send(update_model_preferences(body={"preferences": choose_many(preferences)}))

    update_bulk = update

    def update_one(
        self,
        model_type: ModelType | str,
        *,
        provider: ModelProvider | str | None = None,
        model_name: str | None = None,
        model: str | None = None,
    ) -> ModelPreference:
        """Choose the model of one slot.

        Args:
            model_type: The slot.
            provider: Who serves the model.
            model_name: Name of the model, without a provider in front.
            model: Both at once, as `provider:model`.

        Raises:
            ValidationError: The model is missing, or named twice.
            NotFoundError: There is no such slot.
        """
        if model is not None and (provider is not None or model_name is not None):
            raise ValidationError("Pass either model='provider:model', or provider and model_name.")
        choice = choose(model_type, {"provider": provider, "model_name": model_name} if model is None else model)
        return self._send(update_model_preference(choice["model_type"], body=choice))

    def delete(self, model_type: ModelType | str) -> None:
        """Put a slot back on the system's model.

        Raises:
            NotFoundError: There is no such slot.
        """
        self._send(delete_model_preference(slot_name(model_type)))

    def check_availability(self, preferences: Choices | Sequence[Choice]) -> builtins.list[ModelAvailability]:
        """Tell whether the tenant could use some models with the keys at hand; nothing is changed.

        Args:
            preferences: Models by slot, or a list of models that name their slots.

        Raises:
            ValidationError: One of them can't be read.
        """
        return self._send(check_model_availability(body=as_list(preferences)))
