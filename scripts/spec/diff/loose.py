"""Compare schemas that no operation refers to: what goes into free-form fields, known by its name alone."""

from __future__ import annotations

from typing import Any

from scripts.spec.diff.change import Direction, Slot
from scripts.spec.diff.reader import SCHEMAS, Reader, mapping
from scripts.spec.diff.sameness import references
from scripts.spec.diff.schemas import Schemas

# Nothing but its name says who sends such an object.
SENT = ("Params", "Request", "Options", "Input", "Config", "Strategy")


def compare(schemas: Schemas) -> Slot:
    """Return the differences."""
    slot = Slot()
    before, after = _named(schemas.old.reader), _named(schemas.new.reader)
    for name in loose(schemas.old.reader):
        if name not in after:
            slot.add("schema-removed", "none", name, "removed")
        else:
            direction: Direction = "request" if name.endswith(SENT) else "response"
            reference = {"$ref": SCHEMAS + name}
            schemas.compare(reference, dict(reference), name, direction, slot)
    for name in loose(schemas.new.reader):
        if name not in before:
            slot.add("schema-added", "none", name, "added")
    return slot


def loose(reader: Reader) -> list[str]:
    """Return the names of the schemas that nothing refers to."""
    used = set(references(reader.document))
    return [name for name in _named(reader) if SCHEMAS + name not in used]


def _named(reader: Reader) -> dict[str, Any]:
    return mapping(reader.components.get("schemas"))
