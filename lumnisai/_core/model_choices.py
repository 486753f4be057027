"""Models for slots, in the forms people write them and in the one the wire has."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from lumnisai.exceptions import ValidationError
from lumnisai_api.models import ModelPreference, ModelPreferenceCreate, ModelPreferenceEntry, ModelProvider, ModelType

Choice = ModelPreferenceCreate | ModelPreferenceEntry | ModelPreference | Mapping[str, Any] | str
# Keys are `ModelType` or text; a narrower type would refuse dictionaries of the other kind, as keys are invariant.
Choices = Mapping[Any, Choice]

_FIELDS = ("model_type", "provider", "model_name")


def slot_name(model_type: ModelType | str) -> str:
    """Return the wire name of a slot: `smart`, `smart_model` and `SMART_MODEL` all give `SMART_MODEL`.

    Raises:
        ValidationError: It is empty or not a text.
    """
    if not isinstance(model_type, str) or not model_type.strip():
        raise ValidationError("model_type must name a slot, such as ModelType.SMART_MODEL or 'smart_model'.")
    spelled = str(model_type).strip().upper().replace("-", "_")
    with_suffix = f"{spelled}_MODEL"
    return with_suffix if ModelType(with_suffix).is_known else spelled


def choose(model_type: ModelType | str | None, choice: Choice) -> dict[str, str]:
    """Return the wire form of the model for a slot.

    Args:
        model_type: The slot; `None` when the choice itself names it.
        choice: An object or a mapping with provider and model name, or `provider:model`.

    Raises:
        ValidationError: Something is missing, or the choice is for another slot.
    """
    slot = None if model_type is None else slot_name(model_type)
    given = _fields_of(choice, slot)
    named = given.get("model_type")
    if named is not None:
        own = slot_name(named)
        if slot is not None and own != slot:
            raise ValidationError(f"The choice for {slot} names another slot, {own}; make them agree.")
        slot = own
    if slot is None:
        raise ValidationError("model_type is missing: say which slot the model is for.")
    for name in ("provider", "model_name"):
        if not isinstance(given.get(name), str) or not given[name].strip():
            raise ValidationError(f"{name} is missing in the choice for {slot}: give both provider and model_name.")
    return {"model_type": slot, "provider": _provider(given["provider"]), "model_name": given["model_name"].strip()}


def choose_many(choices: Choices) -> dict[str, dict[str, str]]:
    """Return the wire form of the models for several slots, each under the name of its slot.

    Raises:
        ValidationError: There is none, or one of them can't be read, or a slot is there twice.
    """
    if not isinstance(choices, Mapping):
        raise ValidationError("preferences must map slots to models, such as {'smart_model': 'openai:gpt-4.1'}.")
    chosen: dict[str, dict[str, str]] = {}
    for model_type, choice in choices.items():
        entry = choose(model_type, choice)
        if entry["model_type"] in chosen:
            raise ValidationError(f"preferences names {entry['model_type']} twice, spelled differently.")
        chosen[entry["model_type"]] = entry
    if not chosen:
        raise ValidationError("preferences is empty: name at least one slot.")
    return chosen


def as_list(choices: Choices | Sequence[Choice]) -> list[dict[str, str]]:
    """Return the wire form of models to be looked at: a list whose items name their slots, or a mapping from slots.

    Raises:
        ValidationError: One of them can't be read.
    """
    if isinstance(choices, Mapping):
        return list(choose_many(choices).values())
    if isinstance(choices, str):
        raise ValidationError("preferences must be a list or a mapping, such as {'smart_model': 'openai:gpt-4.1'}.")
    return [choose(None, choice) for choice in choices]


def _fields_of(choice: Any, slot: str | None) -> dict[str, Any]:
    if isinstance(choice, str):
        provider, separator, model_name = choice.partition(":")
        if not separator:
            raise ValidationError(f"A model is written 'provider:model', such as 'openai:gpt-4.1'; got {choice!r}.")
        return {"provider": provider, "model_name": model_name}
    if isinstance(choice, Mapping):
        given: dict[str, Any] = {str(name): value for name, value in choice.items()}  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
        unknown = sorted(given.keys() - set(_FIELDS))
        if unknown:
            raise ValidationError(f"A choice has provider and model_name, not {', '.join(map(repr, unknown))}.")
        return given
    if isinstance(choice, (ModelPreferenceCreate, ModelPreferenceEntry, ModelPreference)):
        return choice.to_dict()
    where = "a list of models" if slot is None else slot
    raise ValidationError(
        f"The choice in {where} must be 'provider:model', a mapping or a ModelPreferenceCreate, not {type(choice).__name__}."
    )


def _provider(provider: str) -> str:
    spelled = str(provider).strip()
    return spelled.lower() if ModelProvider(spelled.lower()).is_known else spelled
