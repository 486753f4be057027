"""Build a value that obeys a JSON Schema."""

from __future__ import annotations

import json
import math
import uuid
from collections.abc import Callable, Iterator
from typing import Any, cast

from jsonschema import Draft202012Validator
from jsonschema.exceptions import SchemaError, ValidationError
from referencing import Registry
from referencing.exceptions import Unresolvable

from lumnisai.local.json_types import JsonObject, is_array, is_object
from lumnisai.local.run import AgentFailed
from lumnisai.local.validation import formats

# Below this depth only what is required is built, so that recursive schemas come to an end.
SHALLOW, DEEPEST = 4, 40
USUAL_ITEMS = 2
FORMATS: dict[str, Callable[[int], str]] = {
    "uuid": lambda nth: str(uuid.uuid5(uuid.NAMESPACE_OID, str(nth))),
    "date": lambda nth: f"2026-03-{nth % 28 + 1:02}",
    "date-time": lambda nth: f"2026-03-{nth % 28 + 1:02}T09:30:00+00:00",
    "time": lambda nth: f"09:{nth % 60:02}:00Z",
    "duration": lambda nth: f"PT{nth + 1}H",
    "email": lambda nth: f"person{nth + 1}@example.com",
    "hostname": lambda nth: f"host{nth + 1}.example.com",
    "ipv4": lambda nth: f"192.0.2.{nth % 250 + 1}",
    "ipv6": lambda nth: f"2001:db8::{nth + 1:x}",
    "uri": lambda nth: f"https://example.com/{nth + 1}",
}


def check_schema(schema: JsonObject) -> str | None:
    """Say what is wrong with a JSON Schema, or None."""
    try:
        Draft202012Validator.check_schema(schema)
    except SchemaError as error:
        return error.message
    return None


def build(schema: JsonObject, text: str) -> Any:
    """Build a value that obeys a schema.

    Args:
        text: What strings are made of, so that the value shows what was asked.

    Raises:
        AgentFailed: No value was found that obeys it.
    """
    try:
        value = _Builder(schema, text).value(schema, "value", 0, 0)
        problem = next(_errors(schema, value), None)
    except (Unresolvable, LookupError, RecursionError) as error:
        raise AgentFailed("RESPONSE_FORMAT_UNSUPPORTED", f"the response format cannot be followed: {error}") from None
    if problem is not None:
        raise AgentFailed("RESPONSE_FORMAT_UNSUPPORTED", f"no value was found that obeys the format: {problem}")
    return value


def _errors(schema: JsonObject, value: Any) -> Iterator[str]:
    # An empty registry: a reference out of the schema must not make a request.
    registry: Registry[Any] = Registry()
    validator = Draft202012Validator(schema, registry=registry, format_checker=formats)
    errors = cast("Iterator[ValidationError]", validator.iter_errors(value))  # pyright: ignore[reportUnknownMemberType]
    return (error.message[:300] for error in errors)


class _Builder:
    def __init__(self, root: JsonObject, text: str) -> None:
        self._root = root
        self._text = " ".join(text.split()) or "nothing"

    def value(self, schema: Any, name: str, nth: int, depth: int) -> Any:
        """Build the value of one place.

        Args:
            name: Of the property, to make telling strings.
            nth: Differs between the items of an array, so that they differ too.
        """
        if depth > DEEPEST:
            raise RecursionError("it never ends")
        if not is_object(schema):
            return f"{name} {nth}"
        node = self._flatten(schema, depth)
        if "const" in node:
            return node["const"]
        if "enum" in node:
            return node["enum"][nth % len(node["enum"])]
        for keyword in ("anyOf", "oneOf"):
            if keyword in node:
                return self._branch(node, keyword, name, nth, depth)
        builders: dict[str, Callable[[], Any]] = {
            "object": lambda: self._object(node, depth),
            "array": lambda: self._array(node, name, depth),
            "string": lambda: self._string(node, name, nth),
            "integer": lambda: int(self._number(node, nth, whole=True)),
            "number": lambda: self._number(node, nth, whole=False),
            "boolean": lambda: nth % 2 == 0,
        }
        return builders.get(self._kind(node), lambda: None)()

    def _flatten(self, schema: JsonObject, depth: int) -> JsonObject:
        """Put a schema, what it refers to and what it is composed of into one."""
        node = dict(schema)
        for _ in range(DEEPEST):
            parts: list[Any] = node.pop("allOf", [])
            if "$ref" in node:
                parts = [*parts, self._target(str(node.pop("$ref")))]
            if not parts:
                return node
            for part in parts:
                if is_object(part):
                    node = _merge(node, part)
        raise RecursionError("its references go round in circles")

    def _target(self, pointer: str) -> Any:
        if not pointer.startswith("#"):
            raise LookupError(f"{pointer} lies outside of it")
        target: Any = self._root
        for part in pointer[1:].split("/")[1:]:
            key = part.replace("~1", "/").replace("~0", "~")
            target = target[int(key)] if is_array(target) else target[key]
        return target

    def _branch(self, node: JsonObject, keyword: str, name: str, nth: int, depth: int) -> Any:
        rest = {key: value for key, value in node.items() if key != keyword}
        branches: list[Any] = node[keyword]
        # Nothing is the least telling choice, but the only one that ends a recursion.
        ordered = sorted(branches, key=lambda branch: (branch == {"type": "null"}) == (depth <= SHALLOW))
        ended: Exception | None = None
        for branch in ordered:
            if not is_object(branch):
                continue
            try:
                value = self.value(_merge(rest, branch), name, nth, depth + 1)
            except (LookupError, RecursionError) as error:
                ended = error
                continue
            if next(_errors({**_definitions(self._root), **node}, value), None) is None:
                return value
        if ended is not None:
            raise ended
        raise LookupError(f"no choice fits at {name}")

    def _kind(self, node: JsonObject) -> str:
        kinds = node.get("type")
        if is_array(kinds):
            return next((str(kind) for kind in kinds if kind != "null"), "null")
        if kinds is not None:
            return str(kinds)
        hints = {"object": ("properties", "required", "additionalProperties"), "array": ("items", "prefixItems")}
        hints |= {"number": ("minimum", "maximum", "multipleOf", "exclusiveMinimum", "exclusiveMaximum")}
        return next((kind for kind, words in hints.items() if any(word in node for word in words)), "string")

    def _object(self, node: JsonObject, depth: int) -> JsonObject:
        required: list[str] = node.get("required", [])
        properties: JsonObject = node.get("properties", {})
        built: JsonObject = {}
        for name, schema in properties.items():
            if schema is False or (name not in required and depth >= SHALLOW):
                continue
            built[name] = self.value(schema, name, 0, depth + 1)
        other = node.get("additionalProperties", {})
        missing = [name for name in required if name not in built]
        missing += [f"key_{nth}" for nth in range(node.get("minProperties", 0) - len(built) - len(missing))]
        for nth, name in enumerate(missing):
            built[name] = self.value(other if is_object(other) else {}, name, nth, depth + 1)
        most = node.get("maxProperties", len(built))
        spare = [name for name in built if name not in required]
        for name in spare[::-1][: max(0, len(built) - most)]:
            del built[name]
        return built

    def _array(self, node: JsonObject, name: str, depth: int) -> list[Any]:
        least, most = node.get("minItems", 0), node.get("maxItems", math.inf)
        first: list[Any] = node.get("prefixItems", [])
        rest = node.get("items", {})
        size = max(least, 0 if depth >= SHALLOW else max(len(first), USUAL_ITEMS))
        if rest is False:
            size = len(first)
        size = int(min(size, most))
        contained = node.get("contains")
        items: list[Any] = []
        tried = 0
        while len(items) < size and tried < size + 100:
            schema = first[len(items)] if len(items) < len(first) else rest
            if contained is not None and len(items) >= len(first):
                schema = _merge(rest if is_object(rest) else {}, contained)
            item = self.value(schema, name, tried, depth + 1)
            tried += 1
            if not node.get("uniqueItems") or _frozen(item) not in {_frozen(one) for one in items}:
                items.append(item)
        return items

    def _string(self, node: JsonObject, name: str, nth: int) -> str:
        for example in (*node.get("examples", []), node.get("default")):
            if isinstance(example, str) and "pattern" in node:
                return example
        if node.get("format") in FORMATS:
            return FORMATS[str(node["format"])](nth)
        text = f"{name.replace('_', ' ')}{f' {nth + 1}' if nth else ''}: {self._text}"
        least, most = int(node.get("minLength", 0)), int(node.get("maxLength", 200))
        while len(text) < least:
            text += f" {self._text}"
        return text[: max(least, most)].rstrip().ljust(least, ".")

    def _number(self, node: JsonObject, nth: int, *, whole: bool) -> float:
        step: float = node.get("multipleOf", 1)
        low: float | None = node.get("minimum")
        high: float | None = node.get("maximum")
        over, under = node.get("exclusiveMinimum"), node.get("exclusiveMaximum")
        small = step if whole or "multipleOf" in node else 1e-6
        if over is not None:
            low = over + small if low is None else max(low, over + small)
        if under is not None:
            high = under - small if high is None else min(high, under - small)
        if whole:
            low = None if low is None else math.ceil(low)
            high = None if high is None else math.floor(high)
            if step != int(step):
                step = 1 if float(1 / step).is_integer() else step
        wanted: float = len(self._text.split()) + nth
        wanted = min(wanted if low is None else max(wanted, low), math.inf if high is None else high)
        if "multipleOf" not in node:
            return wanted
        rounded = math.floor(wanted / step) * step
        if low is not None and rounded < low:
            rounded = math.ceil(low / step) * step
        return rounded


def _merge(one: JsonObject, other: JsonObject) -> JsonObject:
    merged = dict(one)
    for key, value in other.items():
        if key == "properties" and key in merged:
            mine: JsonObject = merged[key]
            merged[key] = mine | {name: _both(mine.get(name), schema) for name, schema in value.items()}
        elif key == "required" and key in merged:
            merged[key] = list(dict.fromkeys([*merged[key], *value]))
        elif key in ("minimum", "minLength", "minItems", "exclusiveMinimum") and key in merged:
            merged[key] = max(merged[key], value)
        elif key in ("maximum", "maxLength", "maxItems", "exclusiveMaximum") and key in merged:
            merged[key] = min(merged[key], value)
        elif key == "allOf" and key in merged:
            merged[key] = [*merged[key], *value]
        elif key == "enum" and key in merged:
            merged[key] = [choice for choice in merged[key] if choice in value]
        else:
            merged[key] = value
    return merged


def _both(one: Any, other: Any) -> Any:
    return _merge(one, other) if is_object(one) and is_object(other) else other


def _definitions(root: JsonObject) -> JsonObject:
    return {key: root[key] for key in ("$defs", "definitions") if key in root}


def _frozen(value: Any) -> str:
    return json.dumps(value, sort_keys=True)
