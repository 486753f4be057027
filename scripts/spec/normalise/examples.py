"""Write examples where there are none, or where those there are no longer fit."""

from __future__ import annotations

import math
from functools import cache
from random import Random
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import find as simplest
from hypothesis import strategies as st
from hypothesis.errors import HypothesisException
from jsonschema import Draft202012Validator, FormatChecker

from scripts.spec.diff.reader import Reader, mapping, reference_of, sequence
from scripts.spec.document import webhooks
from scripts.spec.normalise.walk import items_with_methods

JSON = "application/json"
BY_FORMAT = {
    "uuid": "3f2c8a10-6b1e-4d57-9c84-0a5d7e9b1f23",
    "date-time": "2026-03-02T09:30:00+00:00",
    "date": "2026-03-02",
    "time": "09:30:00+00:00",
    "duration": "PT1H",
    "email": "ingrid@example.com",
    "uri": "https://example.com/",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
}
# No text can be told from here on: better none than a wrong one.
DEEPEST = 6
SEARCH = settings(database=None, derandomize=True, max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))


def write_examples(document: dict[str, Any], notes: list[str]) -> None:
    """Write an example for each JSON body that has none that fits its schema."""
    writer = _Writer(document)
    bodies = [(data["operationId"], data) for _, _, data in items_with_methods(document)]
    bodies += [(webhook.id, webhook.data) for webhook in webhooks(document)]
    for name, data in bodies:
        contents = [("request", mapping(data.get("requestBody")))]
        contents += [(f"answer {code}", each) for code, each in mapping(data.get("responses")).items() if code.startswith("2")]
        for what, holder in contents:
            media = mapping(mapping(holder.get("content")).get(JSON))
            if "schema" in media and ("example" not in media or not writer.fits(media["example"], media["schema"])):
                old = "the present one no longer fits" if "example" in media else "made of its schema"
                media["example"] = writer.written(media["schema"], "value")
                notes.append(f"{name}: example of the {what} written anew ({old}).")


class _Writer:
    def __init__(self, document: dict[str, Any]) -> None:
        self._reader = Reader(document)
        self._components = {"components": {"schemas": self._reader.components.get("schemas", {})}}

    def fits(self, example: Any, schema: dict[str, Any]) -> bool:
        """Return whether an example obeys a schema, formats included."""
        whole = {"allOf": [schema], **self._components}
        return bool(Draft202012Validator(whole, format_checker=FormatChecker()).is_valid(example))

    def written(self, schema: Any, name: str, depth: int = 0) -> Any:
        """Return a value that obeys the schema."""
        node = mapping(schema)
        reference = reference_of(node)
        if "const" in node:
            return node["const"]
        if reference is not None:
            node = {**self._reader.resolved(node), **{key: value for key, value in node.items() if key != "$ref"}}
        for known in (*sequence(node.get("examples"))[:1], *([node["example"]] if "example" in node else [])):
            if self.fits(known, node):
                return known
        for values in ("x-extensible-enum", "enum"):
            if sequence(node.get(values)):
                return node[values][0]
        if sequence(node.get("anyOf")):
            return self._alternative(node["anyOf"], name, depth)
        kinds = node.get("type", "object" if "properties" in node else None)
        kinds = kinds if isinstance(kinds, list) else [kinds]
        if "null" in kinds and depth > DEEPEST:
            return None
        return self._of_kind(next((kind for kind in kinds if kind != "null"), None), node, name, depth)

    def _alternative(self, members: list[Any], name: str, depth: int) -> Any:
        null = {"type": "null"}
        if depth > DEEPEST and null in members:
            return None
        return self.written(next((member for member in members if member != null), null), name, depth)

    def _of_kind(self, kind: Any, node: dict[str, Any], name: str, depth: int) -> Any:
        match kind:
            case "object":
                return self._object(node, depth)
            case "array":
                least = int(node.get("minItems", 0))
                count = max(least, 0 if depth > DEEPEST else 1)
                kinds = sequence(node.get("prefixItems"))
                values = [self.written(each, name, depth + 1) for each in kinds[:count] or kinds]
                return values + [self.written(node.get("items"), name, depth + 1) for _ in range(count - len(values))]
            case "integer" | "number":
                return _number(node, whole=kind == "integer")
            case "boolean":
                return True
            case "string":
                return self._text(node, name)
            case _:
                return {} if kind is None else None

    def _object(self, node: dict[str, Any], depth: int) -> dict[str, Any]:
        required = sequence(node.get("required"))
        properties = mapping(node.get("properties"))
        wanted = [key for key in properties if key in required or depth <= DEEPEST // 2]
        made = {key: self.written(properties[key], key, depth + 1) for key in wanted}
        for number in range(int(node.get("minProperties", 0)) - len(made)):
            made[f"key_{number + 1}"] = self.written(node.get("additionalProperties"), "value", depth + 1)
        return made

    def _text(self, node: dict[str, Any], name: str) -> str:
        least, most = int(node.get("minLength", 0)), int(node.get("maxLength", 10_000))
        text = BY_FORMAT.get(node.get("format", ""), name.replace("_", " "))
        text = (text * (least // len(text) + 1) if 0 < len(text) < least else text)[:most]
        if "pattern" not in node or self.fits(text, node):
            return text
        return _matching(node["pattern"], least, most) or text


@cache
def _matching(pattern: str, least: int, most: int) -> str | None:
    printable = st.characters(min_codepoint=32, max_codepoint=126)
    same_each_time = Random(0)  # noqa: S311 - nothing is hidden by it
    try:
        texts = st.from_regex(pattern, alphabet=printable)
        return simplest(texts, lambda text: least <= len(text) <= most, settings=SEARCH, random=same_each_time)
    except (HypothesisException, ValueError):
        # None was found; the check of examples tells.
        return None


def _number(node: dict[str, Any], *, whole: bool) -> int | float:
    step = node.get("multipleOf", 1 if whole else 0)
    low = node.get("minimum", node.get("exclusiveMinimum", -math.inf))
    high = node.get("maximum", node.get("exclusiveMaximum", math.inf))
    value = min(max(1, low), high)
    if value == node.get("exclusiveMinimum"):
        value = value + step if step else (value + min(high, value + 2)) / 2
    if value == node.get("exclusiveMaximum"):
        value = value - step if step else (value + max(low, value - 2)) / 2
    if step:
        value = math.ceil(value / step) * step
        value = value if value <= high else math.floor(high / step) * step
    return int(value) if whole else value
