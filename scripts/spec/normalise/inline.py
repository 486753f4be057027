"""Give inline enums and objects a schema of their own."""

from __future__ import annotations

from typing import Any

from openapi_python_client.strings import snake_case

from scripts.spec.diff.reader import SCHEMAS, Reader, mapping, reference_of, sequence
from scripts.spec.normalise.naming import present_of
from scripts.spec.normalise.walk import slots
from scripts.spec.normalise.words import pascal

_ABOUT = ("description", "default", "writeOnly", "readOnly", "deprecated")


def extract(document: dict[str, Any], current: dict[str, Any], notes: list[str]) -> None:
    """Move each inline enum and object to a schema named after the place where it stood, or as at present."""
    extraction = _Extraction(document, current, notes)
    # By name, so that nothing depends on the order in which the document was written.
    for slot in sorted(slots(document), key=lambda slot: (slot.place != "schema", slot.name)):
        present = present_of(current, slot.name) if slot.place == "schema" else None
        name = _of_pair(slot.name, document["components"]["schemas"]) if slot.place == "schema" else slot.name
        slot.holder[slot.key] = extraction.replaced(slot.holder[slot.key], name, present, outermost=slot.place == "schema")


def _of_pair(name: str, schemas: dict[str, Any]) -> str:
    """Return what the two sides of a schema have in common: they share their enums."""
    for side, other in (("Input", "Output"), ("Output", "Input")):
        if name.endswith(side) and name.removesuffix(side) + other in schemas:
            return name.removesuffix(side)
    return name


class _Extraction:
    def __init__(self, document: dict[str, Any], current: dict[str, Any], notes: list[str]) -> None:
        self._schemas: dict[str, Any] = document.setdefault("components", {}).setdefault("schemas", {})
        self._taken = {str(snake_case(name)) for name in self._schemas}
        self._present = Reader(current)
        self._notes = notes

    def replaced(self, schema: Any, name: str, present: Any, *, outermost: bool = False) -> Any:
        """Return the schema with references in place of what needs a schema of its own."""
        if not isinstance(schema, dict) or reference_of(schema) is not None:
            return schema
        made = dict(schema)
        now = self._present.resolved(present)
        if "properties" in made:
            made["properties"] = {
                key: self.replaced(child, name + pascal(key), mapping(now.get("properties")).get(key))
                for key, child in sorted(mapping(made["properties"]).items())
            }
            made["properties"] = {key: made["properties"][key] for key in schema["properties"]}
        for key, suffix in (("items", "Item"), ("additionalProperties", "Value")):
            if isinstance(made.get(key), dict):
                made[key] = self.replaced(made[key], name + suffix, now.get(key))
        if "anyOf" in made:
            several = sum(_is_own(member) for member in made["anyOf"]) > 1
            made["anyOf"] = [
                self.replaced(member, f"{name}{number}" if several else name, None if several else _bare_name(present))
                for number, member in enumerate(made["anyOf"], 1)
            ]
        return made if outermost or not _is_own(made) else self._moved(made, name, _bare_name(present))

    def _moved(self, schema: dict[str, Any], name: str, present: Any) -> dict[str, Any]:
        constant = {"const": schema["const"]} if "const" in schema else {}
        own = {key: value for key, value in schema.items() if key not in (*_ABOUT, "const")}
        if constant:
            own |= {"type": "string", "enum": [schema["const"]]}
        about = {key: schema[key] for key in _ABOUT if key in schema}
        return {"$ref": SCHEMAS + self._place(own, name, present), **constant, **about}

    def _place(self, own: dict[str, Any], name: str, present: Any) -> str:
        reference = reference_of(present)
        now = self._present.resolved(present)
        # A value more or less leaves an enum the one that people know.
        same = bool(_values(own) & _values(now)) == bool(_values(own)) and ("properties" in own) == ("properties" in now)
        if reference is not None and same:
            wanted = reference.removeprefix(SCHEMAS)
            if wanted not in self._schemas:
                # A constant is one of the values that its enum has at present.
                self._add(wanted, dict(now) if len(_values(own)) == 1 and _values(own) <= _values(now) else own)
                return wanted
            if _values(own) <= _values(self._schemas[wanted]) and _values(own):
                return wanted
        made, count = name, 2
        while str(snake_case(made)) in self._taken:
            if _bare_of(self._schemas.get(made)) == _bare_of(own):
                return made
            made, count = f"{name}{count}", count + 1
        self._add(made, own)
        self._notes.append(f"schema {made}: made of what stood inline.")
        return made

    def _add(self, name: str, schema: dict[str, Any]) -> None:
        self._taken.add(str(snake_case(name)))
        self._schemas[name] = schema


def _is_own(schema: Any) -> bool:
    return (
        isinstance(schema, dict)
        and reference_of(schema) is None
        and bool({"enum", "x-extensible-enum", "const", "properties"} & schema.keys())
    )


def _values(schema: Any) -> set[str]:
    data = mapping(schema)
    return {str(value) for value in [*sequence(data.get("enum")), *sequence(data.get("x-extensible-enum"))]}


def _bare_of(schema: Any) -> dict[str, Any]:
    made = {key: value for key, value in mapping(schema).items() if key != "description"}
    if "x-extensible-enum" in made:
        made["enum"] = made.pop("x-extensible-enum")
    return made


def _bare_name(present: Any) -> Any:
    members = [member for member in sequence(mapping(present).get("anyOf")) if member != {"type": "null"}]
    return members[0] if len(members) == 1 else present
