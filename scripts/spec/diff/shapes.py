"""Bring the many ways to write a schema into one form, so that only meaning is compared."""

from __future__ import annotations

from typing import Any, NamedTuple

from scripts.spec.diff.reader import SCHEMAS, Node, Reader, SpecError, mapping, reference_of, sequence

# What says something about a schema without deciding which values fit.
NOTES = frozenset(
    {"title", "description", "summary", "example", "examples", "externalDocs", "xml", "$comment", "$id", "$schema", "$anchor"}
)
JUDGED_NOTES = frozenset({"default", "deprecated", "readOnly", "writeOnly", "nullable", "x-secret"})
LOWER = frozenset({"minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"})
UPPER = frozenset({"maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"})
OPEN_ENUM = "x-extensible-enum"
BODY_KEYWORDS = {"properties": "object", "required": "object", "additionalProperties": "object", "items": "array"}
DEEPEST = 40


class Form(NamedTuple):
    """A schema as its members: more than one for a union."""

    nullable: bool
    members: list[Any]
    notes: dict[str, Any]


def is_note(key: str) -> bool:
    """Tell whether a keyword leaves the fitting values as they are."""
    return key in NOTES or key in JUDGED_NOTES or (key.startswith("x-") and key not in (OPEN_ENUM, "x-enum-aliases"))


class Shapes:
    """The schemas of one contract in their one form."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        # The node is kept beside its shape: an id is only good as long as its object lives.
        self._flat: dict[int, tuple[Any, dict[str, Any]]] = {}
        self._forms: dict[tuple[int, bool], tuple[Any, Form]] = {}

    def plain_reference(self, node: Any) -> str | None:
        """Return the reference of a node that adds nothing but notes to it; through an `allOf` or `anyOf` of one as well."""
        data = mapping(node)
        for _ in range(DEEPEST):
            rest = [key for key in data if not is_note(key)]
            if rest == ["$ref"]:
                return reference_of(data)
            if len(rest) != 1 or rest[0] not in ("allOf", "anyOf", "oneOf") or len(sequence(data[rest[0]])) != 1:
                return None
            data = mapping(data[rest[0]][0])
        return None

    def schema_name(self, node: Any) -> str | None:
        """Return the name of the schema that a node refers to and adds nothing but notes to."""
        reference = self.plain_reference(node)
        return reference.removeprefix(SCHEMAS) if reference is not None and reference.startswith(SCHEMAS) else None

    def form(self, node: Any, *, expand: bool) -> Form:
        """Return the members of a schema without null; `expand` looks into references as well."""
        known = self._forms.get((id(node), expand))
        if known is None:
            known = self._forms[id(node), expand] = (node, self._form(node, expand, DEEPEST))
        return known[1]

    def _form(self, node: Any, expand: bool, depth: int) -> Form:
        notes = {key: value for key, value in mapping(node).items() if is_note(key)}
        reference = self.plain_reference(node)
        if reference is not None:
            if not expand or depth == 0:
                return Form(notes.get("nullable") is True, [{"$ref": reference}], notes)
            inner = self._form(self.reader.follow({"$ref": reference}).data, expand, depth - 1)
            return Form(inner.nullable or notes.get("nullable") is True, self._keep(inner, reference), {**inner.notes, **notes})
        data = self.flat(node)
        notes = {key: value for key, value in data.items() if is_note(key)}
        nullable = data.get("nullable") is True or _is_null(data)
        base = {key: value for key, value in data.items() if key not in ("anyOf", "oneOf", "discriminator") and not is_note(key)}
        listed = [*sequence(data.get("anyOf")), *sequence(data.get("oneOf"))]
        if not listed:
            types = [one for one in _types(base) if one != "null"]
            nullable = nullable or "null" in _types(base) or None in sequence(base.get("enum"))
            if len(types) > 1:
                return Form(nullable, [_of_type(base, one) for one in types], notes)
            return Form(nullable, [] if _is_null(data) else [_without_null(base, types)], notes)
        members: list[Any] = []
        for one in listed:
            member = one if not base else {"allOf": [base, one]}
            if _is_null(mapping(one)):
                nullable = True
                continue
            inner = self._form(member, expand, depth - 1) if depth else Form(False, [member], {})
            nullable = nullable or inner.nullable
            members += inner.members
            if len(listed) - sum(_is_null(mapping(each)) for each in listed) == 1:
                notes = {**inner.notes, **notes}
        return Form(nullable, members, notes)

    def _keep(self, inner: Form, reference: str) -> list[Any]:
        # A class of its own keeps its name as long as it is one thing and not a union.
        return [{"$ref": reference}] if len(inner.members) == 1 and not inner.nullable else inner.members

    def flat(self, node: Any) -> dict[str, Any]:
        """Return a schema with its references followed and its `allOf` merged."""
        known = self._flat.get(id(node))
        if known is None:
            known = self._flat[id(node)] = (node, self._flatten(node, ()))
        return known[1]

    def _flatten(self, node: Any, inside: tuple[str, ...]) -> dict[str, Any]:
        if node is False:
            return {"not": {}}
        data = dict(mapping(node))
        parts: list[Any] = []
        reference = reference_of(data)
        if reference is not None:
            if reference in inside:
                raise SpecError(f"the reference {reference} leads back to itself.")
            target: Node = self.reader.follow({"$ref": reference})
            parts.append(self._flatten(target.data, (*inside, reference)))
        parts += [self._flatten(part, inside) for part in sequence(data.get("allOf"))]
        own = {key: value for key, value in data.items() if key not in ("$ref", "allOf")}
        result: dict[str, Any] = {}
        for part in (*parts, own):
            result = self._merged(result, part)
        return result

    def shape(self, member: Any) -> dict[str, Any]:
        """Return a member with the one type it has, written out even where it goes without saying."""
        data = dict(self.flat(member))
        if not isinstance(data.get("format", ""), str):
            del data["format"]
        types = [one for one in _types(data) if one != "null"]
        if data.get("format") == "binary" or ("contentMediaType" in data and "contentEncoding" not in data and not types):
            # The ways of OpenAPI 3.0 and 3.1 to say "bytes".
            data.pop("format", None)
            types = ["file"]
        data.pop("type", None)
        kind = types[0] if len(types) == 1 else None if types else _implied(data)
        return {**data, "type": kind} if kind else data

    def signature(self, node: Any, depth: int = 2) -> str:
        """Return what a schema looks like from outside, to find it again under another name."""
        form = self.form(node, expand=True)
        return repr((form.nullable, sorted(self._look(self.shape(member), depth) for member in form.members)))

    def _look(self, data: dict[str, Any], depth: int) -> str:
        fields = mapping(data.get("properties"))
        inside = {name: self.signature(child, depth - 1) if depth else "" for name, child in sorted(fields.items())}
        values = sorted(map(repr, [*sequence(data.get("enum")), *sequence(data.get(OPEN_ENUM))]))
        required = sorted(map(str, sequence(data.get("required"))))
        return repr((data.get("type"), data.get("format"), data.get("const"), values, required, inside))

    def _merged(self, one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
        result = dict(one)
        for key, value in other.items():
            result[key] = self._both(key, result[key], value) if key in result else value
        return result

    def _both(self, key: str, one: Any, other: Any) -> Any:
        """Return what a keyword means that two parts of a schema give."""
        if key == "properties":
            first, second = mapping(one), mapping(other)
            shared = first.keys() & second.keys()
            return {**first, **second, **{name: self._property(first[name], second[name]) for name in first if name in shared}}
        if key == "required":
            return list(dict.fromkeys(map(str, [*sequence(one), *sequence(other)])))
        if key in ("type", "enum"):
            firsts, seconds = (part if isinstance(part, list) else [part] for part in (one, other))
            return [value for value in firsts if value in seconds] or other
        if key == "additionalProperties" and one is False:
            return False
        if key in LOWER | UPPER and all(isinstance(part, (int, float)) for part in (one, other)):
            return max(one, other) if key in LOWER else min(one, other)
        return other

    def _property(self, one: Any, other: Any) -> Any:
        if one == other:
            return other
        # One of the members of a union is picked out.
        members = self.form(one, expand=False).members
        if len(members) > 1 and any(self._is_same(member, other) for member in members):
            return other
        return {"allOf": [one, other]}

    def _is_same(self, one: Any, other: Any) -> bool:
        name = self.plain_reference(one)
        return (name is not None and name == self.plain_reference(other)) or self.signature(one) == self.signature(other)


def _types(data: dict[str, Any]) -> list[str]:
    kind = data.get("type")
    return [kind] if isinstance(kind, str) else [one for one in sequence(kind) if isinstance(one, str)]


def _is_null(data: dict[str, Any]) -> bool:
    return _types(data) == ["null"] or data.get("enum") == [None] or ("const" in data and data["const"] is None)


def _without_null(base: dict[str, Any], types: list[str]) -> dict[str, Any]:
    return {**base, "type": types[0]} if types and base.get("type") != types[0] else base


def _of_type(base: dict[str, Any], kind: str) -> dict[str, Any]:
    other = {key for key, owner in BODY_KEYWORDS.items() if owner != kind}
    if kind != "string":
        other |= (
            {"format", "pattern", "minLength", "maxLength"}
            if kind not in ("integer", "number")
            else {"pattern", "minLength", "maxLength"}
        )
    if kind not in ("integer", "number"):
        other |= {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"}
    return {**{key: value for key, value in base.items() if key not in other}, "type": kind}


def _implied(data: dict[str, Any]) -> str | None:
    for key, kind in BODY_KEYWORDS.items():
        if key in data:
            return kind
    values = [data["const"]] if "const" in data else [*sequence(data.get("enum")), *sequence(data.get(OPEN_ENUM))]
    kinds = {_type_of(value) for value in values if value is not None}
    return kinds.pop() if len(kinds) == 1 else None


def _type_of(value: Any) -> str:
    if isinstance(value, bool):
        return "boolean"
    names = {str: "string", int: "integer", float: "number", list: "array", dict: "object"}
    return names.get(type(value), "string")
