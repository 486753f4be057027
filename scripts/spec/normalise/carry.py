"""Give schemas the texts and markers they have at present, and texts made of their names where they are new."""

from __future__ import annotations

from typing import Any

from scripts.spec.diff.reader import mapping
from scripts.spec.normalise.words import spoken


def carry_texts(document: dict[str, Any], current: dict[str, Any], notes: list[str], *, ours: bool) -> None:
    """Complete every schema and every field, by their names.

    Args:
        ours: The contract is in our form already, so what it leaves out was left out on purpose.
    """
    present = mapping(mapping(current.get("components")).get("schemas"))
    schemas = mapping(mapping(document.get("components")).get("schemas"))
    for name, schema in sorted(schemas.items()):
        now = mapping(present.get(name))
        if not now:
            notes.append(f"schema {name}: new here.")
        _complete(schema, now, spoken(name), f"schema {name}", notes, ours=ours)
        fields, known = mapping(schema.get("properties")), mapping(now.get("properties"))
        for field, child in sorted(fields.items()):
            if isinstance(child, dict):
                _complete(child, mapping(known.get(field)), spoken(field), f"schema {name}.{field}", notes, ours=ours)
        if not ours:
            # The platform's document had no say about what only a promise of this project is known for.
            fields |= {
                field: child
                for field, child in known.items()
                if field not in fields and mapping(child).get("x-evidence") == "promised"
            }


def _complete(schema: dict[str, Any], present: dict[str, Any], words: str, where: str, notes: list[str], *, ours: bool) -> None:
    if not ours:
        for key, value in present.items():
            if key == "writeOnly" or (key.startswith("x-") and key != "x-extensible-enum"):
                schema.setdefault(key, value)
    if not schema.get("description"):
        schema["description"] = present.get("description") or f"{words}."
        if not present.get("description"):
            schema_name, _, field = where.partition(".")
            notes.append(f"{schema_name}: description{f' of {field}' if field else ''} made of its name.")
