"""Leave the enums open in which the platform may some day answer with a value that nobody knows yet."""

from __future__ import annotations

from typing import Any

from scripts.spec.diff.reader import SCHEMAS, mapping
from scripts.spec.normalise.walk import references, slots


def open_enums(document: dict[str, Any], current: dict[str, Any]) -> None:
    """Mark enums as extensible that come back in answers, or that are marked so at present."""
    schemas = mapping(mapping(document.get("components")).get("schemas"))
    present = mapping(mapping(current.get("components")).get("schemas"))
    answered = _reached(document, schemas)
    for name, schema in schemas.items():
        now = mapping(present.get(name))
        marked = "x-extensible-enum" in now if now else name in answered
        if "enum" in mapping(schema) and marked:
            schemas[name] = {"x-extensible-enum" if key == "enum" else key: value for key, value in schema.items()}


def _reached(document: dict[str, Any], schemas: dict[str, Any]) -> set[str]:
    waiting = [
        reference
        for slot in slots(document)
        if slot.place in ("response", "webhook")
        for reference in references(slot.holder[slot.key])
    ]
    reached: set[str] = set()
    while waiting:
        name = waiting.pop().removeprefix(SCHEMAS)
        if name not in reached:
            reached.add(name)
            waiting += references(schemas.get(name))
    return reached
