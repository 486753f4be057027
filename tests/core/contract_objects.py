"""Objects that obey a schema of the contract, and what reading them has to give."""

from __future__ import annotations

import datetime
from functools import cache
from typing import Any
from uuid import UUID

from hypothesis import strategies as st

from lumnisai._core.missing_fields import use_our_error
from lumnisai_api import models
from lumnisai_api.types import Model, OpenEnum
from tests.spec import contract

# As for everybody who gets models from the facade.
use_our_error()
SCHEMAS: dict[str, Any] = contract()["components"]["schemas"]
# The two forms carry files, which are no JSON.
MODELS = sorted(name for name, schema in SCHEMAS.items() if "properties" in schema and not name.endswith("Form"))
ENUMS = sorted(name for name, schema in SCHEMAS.items() if "enum" in schema or "x-extensible-enum" in schema)

TEXT = st.text(max_size=8)
SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXT
JSON = st.recursive(SCALARS, lambda inner: st.lists(inner, max_size=2) | st.dictionaries(TEXT, inner, max_size=2), max_leaves=4)
# Names no schema has, so that they are unknown everywhere.
UNKNOWN = st.dictionaries(st.sampled_from(["new_field", "größe", "x-y", "Next"]), JSON, max_size=2)

_MOMENTS = st.datetimes(min_value=datetime.datetime(1970, 1, 1)).map(lambda moment: moment.isoformat())
_FORMATS: dict[str, st.SearchStrategy[str]] = {
    "uuid": st.uuids().flatmap(lambda value: st.sampled_from([str(value), str(value).upper(), value.hex])),
    "date-time": st.builds(str.__add__, _MOMENTS, st.sampled_from(["", "Z", "+00:00", "-03:30"])),
    "date": st.dates().map(lambda day: day.isoformat()),
}


def class_of(name: str) -> type[Any]:
    """Return the class of a schema."""
    found: type[Any] = getattr(models, name)
    return found


@cache
def valid(name: str, *, unknown: bool = True) -> st.SearchStrategy[Any]:
    """Return a strategy for objects of this schema; with `unknown`, also such as only a newer server sends."""
    return _of({"$ref": f"#/components/schemas/{name}"}, unknown)


def obeying(schema: dict[str, Any]) -> st.SearchStrategy[Any]:
    """Return a strategy for values of this schema, as today's contract has it."""
    return _of(schema, unknown=False)


def _of(schema: dict[str, Any], unknown: bool) -> st.SearchStrategy[Any]:
    if "const" in schema:
        return st.just(schema["const"])
    if "$ref" in schema:
        return _named(schema["$ref"].rsplit("/", 1)[-1], unknown)
    return _known(schema, unknown)


@cache
def _named(name: str, unknown: bool) -> st.SearchStrategy[Any]:
    # One for all that refer to it, for making strategies takes longer than drawing from them.
    return st.deferred(lambda: _known(SCHEMAS[name], unknown))


def _known(schema: dict[str, Any], unknown: bool) -> st.SearchStrategy[Any]:
    if "const" in schema:
        return st.just(schema["const"])
    if "$ref" in schema:
        return _of(schema, unknown)
    values = schema.get("enum") or schema.get("x-extensible-enum")
    if values:
        return st.sampled_from([*values, "from-a-newer-server"] if unknown else values)
    if "anyOf" in schema:
        return st.one_of([_of(option, unknown) for option in schema["anyOf"]])
    kinds = schema.get("type", [])
    if isinstance(kinds, list):
        return st.one_of([_known({**schema, "type": kind}, unknown) for kind in kinds]) if kinds else JSON
    if kinds == "object":
        return _object(schema, unknown)
    if kinds == "array":
        return st.lists(_of(schema["items"], unknown) if "items" in schema else JSON, max_size=2)
    if kinds == "string":
        return _FORMATS.get(schema.get("format", ""), TEXT)
    if kinds == "integer":
        return st.integers()
    return {"boolean": st.booleans(), "number": st.integers() | st.floats(allow_nan=False), "null": st.none()}[kinds]


def _object(schema: dict[str, Any], unknown: bool) -> st.SearchStrategy[Any]:
    if "properties" not in schema:
        values = schema.get("additionalProperties")
        return st.dictionaries(TEXT, _of(values, unknown) if isinstance(values, dict) and values else JSON, max_size=2)
    required = set(schema.get("required", []))
    fields = {name: _of(field, unknown) for name, field in schema["properties"].items()}
    declared = st.fixed_dictionaries(
        {name: field for name, field in fields.items() if name in required},
        optional={name: field for name, field in fields.items() if name not in required},
    )
    return st.builds(lambda one, other: {**other, **one}, declared, UNKNOWN) if unknown else declared


def reads_as_declared(schema: dict[str, Any], wire: Any, value: Any) -> bool:
    """Return whether a value that was read is of the type its schema declares."""
    if "$ref" in schema:
        name = schema["$ref"].rsplit("/", 1)[-1]
        schema = SCHEMAS[name]
        if "properties" in schema:
            return type(value) is class_of(name)
        if "enum" in schema or "x-extensible-enum" in schema:
            return isinstance(value, OpenEnum) and type(value) is class_of(name) and value == wire
    if "anyOf" in schema:
        return any(reads_as_declared(option, wire, value) for option in schema["anyOf"])
    kinds = schema.get("type", [])
    if isinstance(kinds, list):
        return not kinds or any(reads_as_declared({**schema, "type": kind}, wire, value) for kind in kinds)
    if kinds == "array":
        items = schema.get("items", {})
        return isinstance(value, list) and all(map(lambda w, v: reads_as_declared(items, w, v), wire, value))
    if kinds == "object" and isinstance(schema.get("additionalProperties"), dict):
        inner = schema["additionalProperties"]
        return wire.keys() == value.keys() and all(reads_as_declared(inner, wire[key], value[key]) for key in wire)
    if kinds == "string":
        expected = {"uuid": UUID, "date-time": datetime.datetime, "date": datetime.date}.get(schema.get("format", ""), str)
        return isinstance(value, expected) and (expected is not str or value == wire)
    return bool(value == wire) and not isinstance(value, Model)
