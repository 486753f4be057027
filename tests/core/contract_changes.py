"""Ways in which a newer server may differ from the contract: one change to an object, and what has to be reported of it."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any, NamedTuple

from tests.core.contract_objects import SCHEMAS

NEWER = "from-a-newer-server"


class Change(NamedTuple):
    """One change: at this place in the object, this value (`None` takes the key away); and what it is reported as."""

    path: tuple[str | int, ...]
    value: Any
    reported: tuple[str, str, str]

    def made_in(self, wire: Any) -> Any:
        """Return a copy of the object with the change."""
        changed = copy.deepcopy(wire)
        inner = changed
        for step in self.path[:-1]:
            inner = inner[step]
        if self.value is None:
            del inner[self.path[-1]]
        else:
            inner[self.path[-1]] = self.value
        return changed


def changes(name: str, wire: dict[str, Any], path: tuple[str | int, ...] = ()) -> Iterator[Change]:
    """Yield every single change to an object of this schema that the contract doesn't know, at any depth."""
    schema = SCHEMAS[name]
    if not schema.get("additionalProperties"):
        yield Change((*path, "new_field"), {"secret": "words of a user"}, ("field", name, "new_field"))
    for key in schema.get("required", []):
        yield Change((*path, key), None, ("missing", f"{name}.{key}", ""))
    for key, field in schema["properties"].items():
        if wire.get(key) is not None:
            yield from _changed(field, wire[key], (*path, key), f"{name}.{key}")


def _changed(schema: dict[str, Any], value: Any, path: tuple[str | int, ...], where: str) -> Iterator[Change]:
    name, schema = _named(schema)
    if not _is_looked_at(schema):
        return
    yield Change(path, 3, ("type", where, "number"))
    if "enum" in schema or "x-extensible-enum" in schema:
        yield Change(path, NEWER, ("enum", where, NEWER))
    elif "properties" in schema:
        yield from changes(name, value, path)
    elif _kind(schema) == "array":
        for index, item in enumerate(value):
            if item is not None:
                yield from _changed(schema["items"], item, (*path, index), f"{where}[]")
    else:
        for key, item in value.items():
            if item is not None:
                yield from _changed(schema["additionalProperties"], item, (*path, key), f"{where}.*")


def _named(schema: dict[str, Any], name: str = "") -> tuple[str, dict[str, Any]]:
    if "$ref" in schema:
        name = schema["$ref"].rsplit("/", 1)[-1]
        return _named(SCHEMAS[name], name)
    options = [option for option in schema.get("anyOf", []) if option.get("type") != "null"]
    return _named(options[0], name) if len(options) == 1 else (name, schema)


def _is_looked_at(schema: dict[str, Any]) -> bool:
    """Return whether a change in here is told: scalars and free objects are not looked at; unions have tests of their own."""
    schema = _named(schema)[1]
    if "enum" in schema or "x-extensible-enum" in schema or "properties" in schema:
        return True
    inner = schema.get({"array": "items", "object": "additionalProperties"}.get(_kind(schema), ""))
    return isinstance(inner, dict) and _is_looked_at(inner)


def _kind(schema: dict[str, Any]) -> str:
    kinds = schema.get("type", [])
    return kinds if isinstance(kinds, str) else next((kind for kind in kinds if kind != "null"), "")
