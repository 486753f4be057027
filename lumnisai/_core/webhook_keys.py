"""One spelling for the keys of a webhook: how the platform spells them in deliveries, snake_case or camelCase, is not settled."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from lumnisai_api import models
from lumnisai_api.types import Model

# Two humps at least, ASCII only: anything else is no name that a converter of keys would have made.
_CAMEL = re.compile(r"[a-z][a-z0-9]*(?:[A-Z][a-z0-9]*)+")


class _Undeclared:
    """Stands where the contract says nothing about a value."""


def in_snake_case(value: Any, declared: Any = _Undeclared) -> Any:
    """Return the value with the keys of its objects in snake_case, at every depth.

    What the contract declares as free keeps its keys: they are somebody's data, not names of fields. When an object has a field
    in both spellings, the snake_case one is taken for the field, and the other stays under its own key.

    Args:
        value: Decoded JSON.
        declared: The type that the contract has for it: a model, or the annotation of a model's field.
    """
    options = _options(declared)
    if Any in options:
        return value
    if isinstance(value, list):
        items = _argument(options, list, 0)
        return [in_snake_case(item, items) for item in value]  # pyright: ignore[reportUnknownVariableType]
    if not isinstance(value, Mapping):
        return value
    shapes = [option for option in options if isinstance(option, type) and issubclass(option, Model)]
    if not shapes and any(get_origin(option) is dict for option in options):
        values = _argument(options, dict, 1)
        return {name: in_snake_case(item, values) for name, item in value.items()}  # pyright: ignore[reportUnknownVariableType]
    fields: dict[str, tuple[str, Any]] = {}
    for shape in shapes:
        # Objects of a model can't be hashed, which mypy takes to hold for the model itself.
        fields.update(_fields_of(shape))  # type: ignore[arg-type]
    return _renamed(value, fields)  # pyright: ignore[reportUnknownArgumentType]


def _renamed(source: Mapping[str, Any], fields: Mapping[str, tuple[str, Any]]) -> dict[str, Any]:
    renamed: dict[str, Any] = {}
    for key, value in source.items():
        name, declared = fields.get(key) or (_snake(key), _Undeclared)
        if name != key and (name in source or name in renamed):
            name, declared = key, _Undeclared
        renamed[name] = in_snake_case(value, declared)
    return renamed


def _snake(key: str) -> str:
    return re.sub("[A-Z]", lambda hump: "_" + hump[0].lower(), key) if _CAMEL.fullmatch(key) else key


def _camel(name: str) -> str:
    first, *others = name.split("_")
    return first + "".join(part[:1].upper() + part[1:] for part in others)


def _options(declared: Any) -> tuple[Any, ...]:
    if get_origin(declared) in (Union, UnionType):
        return tuple(option for argument in get_args(declared) for option in _options(argument))
    return (declared,)


def _argument(options: tuple[Any, ...], origin: type, index: int) -> Any:
    return next((get_args(option)[index] for option in options if get_origin(option) is origin), _Undeclared)


class _Models(dict[str, Any]):
    """The generated models by name, each imported when an annotation names it."""

    def __contains__(self, name: object) -> bool:
        return name in models.MODULES

    def __missing__(self, name: str) -> Any:
        if name not in models.MODULES:
            raise KeyError(name)
        return getattr(models, name)


@cache
def _fields_of(model: type[Model]) -> dict[str, tuple[str, Any]]:
    """Return the wire name and the declared type of each field, under both spellings of the name."""
    annotations = get_type_hints(model, localns=_Models())
    found = {field.name: (field.name, annotations[attribute]) for attribute, field in model._fields.items()}
    return {**{_camel(name): entry for name, entry in found.items()}, **found}
