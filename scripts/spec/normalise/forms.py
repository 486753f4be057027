"""Write schemas in the few forms that this contract uses."""

from __future__ import annotations

import json
import re
from typing import Any

from scripts.spec.diff.reader import Reader, SpecError, mapping, reference_of, sequence
from scripts.spec.normalise.walk import rewrite, rewritten, slots

NULL = {"type": "null"}
# A schema with one of these can't be made nullable by its `type` alone.
CLOSED = {"$ref", "enum", "const", "x-extensible-enum", "properties", "anyOf", "contentMediaType"}
BYTES = "application/octet-stream"


def rewrite_forms(document: dict[str, Any], notes: list[str]) -> None:
    """Bring every schema into our form: no titles, null by `type` or a last `anyOf`, no allOf, oneOf or discriminator.

    Raises:
        SpecError: Schemas are made of each other in a circle.
    """
    forms = _Forms(Reader(document), notes)
    rewrite(document, forms.change)
    # A parameter or a form field is there or not there: no text means null.
    for slot in list(slots(document)):
        schema = slot.holder[slot.key]
        if slot.place == "parameter":
            slot.holder[slot.key] = without_null(schema)
        elif slot.place == "form":
            target = mapping(forms.reader.follow(schema).data)
            for name, child in mapping(target.get("properties")).items():
                target["properties"][name] = without_null(child)


def without_null(schema: Any) -> Any:
    """Return the schema without null as one of its types."""
    if not isinstance(schema, dict):
        return schema
    kinds = schema.get("type")
    if isinstance(kinds, list) and "null" in kinds and len(kinds) > 1:
        rest = [kind for kind in kinds if kind != "null"]
        return {**schema, "type": rest[0] if len(rest) == 1 else rest}
    members = sequence(schema.get("anyOf"))
    if NULL in members:
        rest = [member for member in members if member != NULL]
        siblings = {key: value for key, value in schema.items() if key != "anyOf"}
        return {**rest[0], **siblings} if len(rest) == 1 else {**siblings, "anyOf": rest}
    return schema


class _Forms:
    def __init__(self, reader: Reader, notes: list[str]) -> None:
        self.reader = reader
        self._notes = notes
        self._open: list[str] = []

    def change(self, schema: dict[str, Any]) -> dict[str, Any]:
        """Return one schema in our form; those inside are in it already."""
        made = {key: value for key, value in schema.items() if key not in ("title", "discriminator")}
        nullable = made.pop("nullable", False) is True
        made = self._of_version_3_0(made)
        if "pattern" in made and not _readable(made["pattern"]):
            self._notes.append(f"pattern {made['pattern']!r}: left out, as Python can't read it.")
            del made["pattern"]
        if "oneOf" in made:
            made["anyOf"] = [*sequence(made.get("anyOf")), *sequence(made.pop("oneOf"))]
        if "allOf" in made:
            made = self._merged(sequence(made.pop("allOf")), made)
        made = _objects(made)
        if made.get("default", "") is None:
            del made["default"]
        if isinstance(made.get("type"), list) and len(made["type"]) == 1:
            made["type"] = made["type"][0]
        if "contentMediaType" in made and made.get("type") == "string":
            del made["type"]
        made = _alternatives(_enum_with_null(self._of_texts(made)))
        if not nullable or not made:
            return made
        about = _about(made)
        return _alternatives({"anyOf": [made, dict(NULL)], **about})

    def _of_texts(self, schema: dict[str, Any]) -> dict[str, Any]:
        """Return the schema without a list of values that aren't texts: enums are classes of texts here."""
        values = [schema["const"]] if "const" in schema else sequence(schema.get("enum"))
        if all(isinstance(value, str) or value is None for value in values):
            return schema
        listed = "One of " + ", ".join(json.dumps(value) for value in values) + "."
        self._notes.append(f"values {json.dumps(values)}: described only, as enums are of texts here.")
        made = {key: value for key, value in schema.items() if key not in ("enum", "const")}
        made["description"] = f"{made['description']} {listed}" if made.get("description") else listed
        return made

    @staticmethod
    def _of_version_3_0(schema: dict[str, Any]) -> dict[str, Any]:
        for bound, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
            if isinstance(schema.get(exclusive), bool) and schema.pop(exclusive) and bound in schema:
                schema[exclusive] = schema.pop(bound)
        if schema.get("format") == "binary":
            del schema["format"]
            schema.setdefault("contentMediaType", BYTES)
        return schema

    def _merged(self, parts: list[Any], siblings: dict[str, Any]) -> dict[str, Any]:
        if len(parts) == 1 and not {"properties", "required"} & siblings.keys():
            return {**mapping(parts[0]), **siblings}
        made: dict[str, Any] = {}
        for part in [*parts, siblings]:
            flat = self._flat(part)
            properties = {**mapping(made.get("properties")), **mapping(flat.get("properties"))}
            required = dict.fromkeys([*sequence(made.get("required")), *sequence(flat.get("required"))])
            made |= flat
            if properties:
                made["properties"] = properties
            if required:
                made["required"] = list(required)
        return made

    def _flat(self, part: Any) -> dict[str, Any]:
        reference = reference_of(part)
        if reference is None:
            return mapping(part)
        if reference in self._open:
            raise SpecError(f"the schemas {' and '.join(self._open)} are made of each other by allOf.")
        self._open.append(reference)
        made: dict[str, Any] = rewritten(self.reader.resolved(part), self.change)
        self._open.pop()
        return made


def _readable(pattern: Any) -> bool:
    try:
        re.compile(pattern)
    except (re.error, TypeError):
        return False
    return True


def _about(schema: dict[str, Any]) -> dict[str, Any]:
    """Take out what is said about the place and not about the value."""
    keys = ["description", "default"]
    return {key: schema.pop(key) for key in keys if key in schema}


def _objects(schema: dict[str, Any]) -> dict[str, Any]:
    if schema.get("additionalProperties") is False:
        del schema["additionalProperties"]
    if "patternProperties" in schema:
        kinds = list(mapping(schema.pop("patternProperties")).values())
        schema.setdefault("additionalProperties", kinds[0] if len(kinds) == 1 else True)
    return schema


def _enum_with_null(schema: dict[str, Any]) -> dict[str, Any]:
    values = schema.get("enum")
    if not isinstance(values, list) or None not in values:
        return schema
    kinds = schema.get("type", [])
    rest = [kind for kind in (kinds if isinstance(kinds, list) else [kinds]) if kind != "null"]
    about = _about(schema)
    schema["enum"] = [value for value in values if value is not None]
    if rest:
        schema["type"] = rest[0] if len(rest) == 1 else rest
    return {"anyOf": [schema, dict(NULL)], **about}


def _alternatives(schema: dict[str, Any]) -> dict[str, Any]:
    if not isinstance(schema.get("anyOf"), list):
        return schema
    members: list[Any] = []
    for member in schema["anyOf"]:
        # An alternative between alternatives is one more alternative.
        for each in member["anyOf"] if isinstance(member, dict) and member.keys() == {"anyOf"} else [member]:
            if each not in members:
                members.append(each)
    siblings = {key: value for key, value in schema.items() if key != "anyOf"}
    nullable = NULL in members
    members = [member for member in members if member != NULL]
    if (
        len(members) == 1
        and isinstance(members[0], dict)
        and not ({"properties", "required"} & members[0].keys() & siblings.keys())
    ):
        only = members[0]
        if not nullable:
            return {**only, **siblings}
        kinds = only.get("type")
        if kinds and not CLOSED & only.keys():
            kinds = kinds if isinstance(kinds, list) else [kinds]
            return {
                "type": [*kinds, *([] if "null" in kinds else ["null"])],
                **{k: v for k, v in only.items() if k != "type"},
                **siblings,
            }
        if not only:
            return siblings
    return {"anyOf": [*members, *([dict(NULL)] if nullable else [])], **siblings}
