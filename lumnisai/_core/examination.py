"""What an answer holds that the contract doesn't know. Nothing is decoded, and nothing is changed, to find out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from functools import cache
from itertools import chain
from typing import Any, Literal

from lumnisai._core.json_values import is_list, is_object
from lumnisai_api.types import (
    Decoder,
    Model,
    Ref,
    decode_date,
    decode_datetime,
    decode_str,
    decode_uuid,
    either,
    many,
    mapping,
    optional,
)

Kind = Literal["field", "enum", "status", "event", "missing", "type", "other"]
Finding = tuple[Kind, str, str]
# Looks at many values of one kind at once, which is much cheaper than one after the other; null is in order.
Check = Callable[[list[Any], list[Finding]], None]
# What is known of objects with these keys: what is strange about them, and which of their values to look at.
Shape = tuple[tuple[Finding, ...], tuple[tuple[str, Check], ...]]

LONGEST_TEXT = 100
# Beyond these, objects are looked at anew each time: a server must not fill the memory with ever new keys.
MOST_SHAPES = 256
LONGEST_KEYS = 10_000
_TEXTS = (decode_str, decode_uuid, decode_date, decode_datetime)


def check_of(declared: Any, where: str) -> Check | None:
    """Return what looks at values that are declared like this; `None` when any value is in order.

    Only what the contract names is looked at: objects with declared fields, enums, and lists and maps of these. Null is always
    in order, for it reads as `None` everywhere.

    Args:
        declared: The decoder of the value, or its model.
        where: The place to report for a value that is of another kind altogether.
    """
    kind: Any = declared.__class__
    if kind is Ref:
        return _named(declared, where)
    if kind is many:
        return _items(declared.decoder, where)
    if kind is mapping:
        return _values(declared.decoder, where)
    if kind is either:
        return _one_of(declared, where)
    if kind is optional:
        return check_of(declared.decoder, where)
    return _object(declared, where) if isinstance(declared, type) and issubclass(declared, Model) else None


def bounded(text: str) -> str:
    """Return text as one short line."""
    if len(text) <= LONGEST_TEXT and text.isprintable():
        return text
    line = "".join(character if character.isprintable() else "?" for character in text[:LONGEST_TEXT])
    return line if len(text) <= LONGEST_TEXT else line + "…"


def _named(ref: Ref[Any], where: str) -> Check:
    inner: Check | None = None

    def check(values: list[Any], found: list[Finding]) -> None:
        nonlocal inner
        if inner is None:
            # Only now, so that no model is imported of which nothing came.
            cls = ref.resolve()
            inner = _enum(cls, where) if issubclass(cls, Enum) else _object(cls, where)
        inner(values, found)

    return check


def _enum(cls: type[Enum], where: str) -> Check:
    known = frozenset(member.value for member in cls)

    def check(values: list[Any], found: list[Finding]) -> None:
        for value in values:
            if isinstance(value, str):
                if value not in known:
                    found.append(("enum", where, bounded(value)))
            elif value is not None:
                found.append(("type", where, _kind(value)))

    return check


def _object(cls: Any, where: str) -> Check:
    known = _known(cls)
    shapes = known.shapes

    def check(values: list[Any], found: list[Finding]) -> None:
        # Most objects have the same keys in the same order as all the others: then a single look-up says it for all of them.
        for keys, objects in _alike(values, where, found):
            strange, checks = shapes.get(keys) or known.shape(keys)
            if strange:
                found.extend(strange * len(objects))
            for key, check_field in checks:
                inner = [value for one in objects if (value := one[key]) is not None]
                if inner:
                    check_field(inner, found)

    return check


def _alike(values: list[Any], where: str, found: list[Finding]) -> Iterable[tuple[tuple[str, ...], list[Any]]]:
    if {*map(type, values)} != {dict}:
        values = _only(dict, values, where, found)
    all_keys: set[tuple[str, ...]] = {*map(tuple, values)}
    if len(all_keys) == 1:
        return [(all_keys.pop(), values)]
    groups: dict[tuple[str, ...], list[Any]] = {}
    for value in values:
        groups.setdefault(tuple(value), []).append(value)
    return groups.items()


def _only(kind: type, values: list[Any], where: str, found: list[Finding]) -> list[Any]:
    found.extend(("type", where, _kind(value)) for value in values if not isinstance(value, kind) and value is not None)
    return [value for value in values if isinstance(value, kind)]


def _items(declared: Decoder[Any], where: str) -> Check | None:
    inner = check_of(declared, f"{where}[]")
    if inner is None:
        return None

    def check(values: list[Any], found: list[Finding]) -> None:
        if {*map(type, values)} != {list}:
            values = _only(list, values, where, found)
        if items := [*chain.from_iterable(values)]:
            inner(items, found)

    return check


def _values(declared: Decoder[Any], where: str) -> Check | None:
    inner = check_of(declared, f"{where}.*")
    if inner is None:
        return None

    def check(values: list[Any], found: list[Finding]) -> None:
        if items := [item for value in _only(dict, values, where, found) for item in value.values()]:
            inner(items, found)

    return check


def _one_of(declared: either, where: str) -> Check | None:
    options: list[tuple[Any, Check]] = []
    for option in declared.decoders:
        check = check_of(option, where) or (_text(where) if option in _TEXTS else None)
        if check is None:
            # This option takes anything.
            return None
        options.append((option, check))
    if all(option in _TEXTS for option in declared.decoders):
        return None

    def check_options(values: list[Any], found: list[Finding]) -> None:
        for value in values:
            if value is not None:
                found.extend(_best(value, options, where))

    return check_options


def _best(value: Any, options: list[tuple[Any, Check]], where: str) -> list[Finding]:
    """Return what the option that fits best finds."""
    other_type: list[Finding] = [("type", where, _kind(value))]
    best: list[Finding] | None = None
    told_apart_by: str | None = None
    for option, check in options:
        fixed = _fixed(option)
        if is_object(value) and not fixed.items() <= value.items():
            told_apart_by = next(iter(fixed))
            continue
        here: list[Finding] = []
        check([value], here)
        if best is None or (here == other_type, len(here)) < (best == other_type, len(best)):
            best = here
    if best is None and is_object(value):
        return [_unknown_option(value, f"{where}.{told_apart_by}", told_apart_by)]
    return best or []


def _text(where: str) -> Check:
    def check(values: list[Any], found: list[Finding]) -> None:
        _only(str, values, where, found)

    return check


def _unknown_option(value: Mapping[str, Any], place: str, key: str | None) -> Finding:
    name = value.get(key) if key is not None else None
    if name is None:
        return "missing", place, ""
    return ("enum", place, bounded(name)) if isinstance(name, str) else ("type", place, _kind(name))


def _fixed(option: Decoder[Any]) -> Mapping[str, Any]:
    cls = option.resolve() if isinstance(option, Ref) else None
    return cls._fixed if isinstance(cls, type) and issubclass(cls, Model) else {}


@cache
def _known(cls: Any) -> _Known:
    return _Known(cls)


class _Known:
    """What the contract knows of the objects of one schema."""

    __slots__ = ("_checks", "_cls", "_required", "shapes")

    def __init__(self, cls: type[Model]) -> None:
        self._cls = cls
        self._required = [field.name for field in cls._fields.values() if field.required]
        self._checks = {
            field.name: field.decode and check_of(field.decode, f"{cls.__name__}.{field.name}") for field in cls._fields.values()
        }
        self.shapes: dict[tuple[str, ...], Shape] = {}

    def shape(self, keys: tuple[str, ...]) -> Shape:
        """Say what is known of objects with these keys."""
        name = self._cls.__name__
        strange: list[Finding] = []
        strange.extend(("missing", f"{name}.{key}", "") for key in self._required if key not in keys)
        if not self._cls._open:
            strange.extend(("field", name, bounded(key)) for key in keys if key not in self._checks)
        checks = [(key, check) for key in keys if (check := self._checks.get(key)) is not None]
        shape = tuple(strange), tuple(checks)
        if len(self.shapes) < MOST_SHAPES and sum(map(len, keys)) <= LONGEST_KEYS:
            self.shapes[keys] = shape
        return shape


def _kind(value: Any) -> str:
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, (int, float)):
        return "number"
    if isinstance(value, str):
        return "string"
    return "object" if is_object(value) else "array" if is_list(value) else "null"
