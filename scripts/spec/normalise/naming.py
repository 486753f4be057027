"""Give schemas the names they have at present, and names that a Python class can bear."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from openapi_python_client.strings import snake_case

from scripts.spec.diff.reader import SCHEMAS, Reader, mapping, reference_of, sequence
from scripts.spec.normalise.paths import Known
from scripts.spec.normalise.walk import FORMS, items_with_methods
from scripts.spec.normalise.words import pascal

_CLASS = re.compile(r"[A-Z][A-Za-z0-9]*")
Names = dict[str, str]


def merge_pairs(document: dict[str, Any], notes: list[str]) -> None:
    """Make one schema of `Foo-Input` and `Foo-Output` where both say the same.

    A pair may hold other pairs, and itself: all are taken for equal until one is found that isn't.
    """
    schemas = _schemas(document)
    bases = sorted(name.removesuffix("-Input") for name in schemas if name.endswith("-Input"))
    equal = {base for base in bases if f"{base}-Output" in schemas and base not in schemas}
    while True:
        names = {f"{base}-{side}": base for base in equal for side in ("Input", "Output")}
        unequal = {
            base for base in equal if _renamed(schemas[f"{base}-Input"], names) != _renamed(schemas[f"{base}-Output"], names)
        }
        if not unequal:
            break
        equal -= unequal
    for base in equal:
        del schemas[f"{base}-Input"]
    _rename(document, names)
    notes += [f"schema {base}: what is sent differs from what comes back, so it is two." for base in sorted(set(bases) - equal)]


def name_schemas(document: dict[str, Any], current: dict[str, Any], known: Known, notes: list[str]) -> None:
    """Name each schema: as at present if it is used in the same place, else as written, in the spelling of a class."""
    matched = _matched(document, current, known)
    bodies = _bodies(document)
    names: Names = {}
    # Two modules of one name would be one file.
    taken = {str(snake_case(name)) for name in matched.values()}
    for name in sorted(_schemas(document), key=lambda name: (not _CLASS.fullmatch(name), name)):
        made = matched.get(name)
        if made is None:
            made = bodies.get(name) or (
                name if _CLASS.fullmatch(name) and pascal(name) == name else _class_name(name, _schemas(document))
            )
            first, count = made, 2
            while str(snake_case(made)) in taken:
                made, count = f"{first}{count}", count + 1
            taken.add(str(snake_case(made)))
        if made != name:
            notes.append(f"schema {name}: named {made}{', as at present' if name in matched else ''}.")
            names[name] = made
    _rename(document, names)


def present_of(current: dict[str, Any], name: str) -> Any:
    """Return the schema that has this name at present, if there is one."""
    return _schemas(current).get(name)


def _schemas(document: dict[str, Any]) -> dict[str, Any]:
    return mapping(mapping(document.get("components")).get("schemas"))


def _class_name(name: str, schemas: dict[str, Any]) -> str:
    last = pascal(name.rsplit("__", 1)[-1])
    # Pydantic puts the module before the name of a class when two modules have a class of that name.
    others = [other for other in schemas if other != name and other.rsplit("__", 1)[-1] == name.rsplit("__", 1)[-1]]
    return last if "__" in name and not others else pascal(name)


def _bodies(document: dict[str, Any]) -> Names:
    """Return what the bodies are called that FastAPI put together from the parameters of a function."""
    names: Names = {}
    for _, _, data in items_with_methods(document):
        for kind, media in mapping(mapping(data.get("requestBody")).get("content")).items():
            name = str(reference_of(mapping(media).get("schema"))).removeprefix(SCHEMAS)
            if name.startswith("Body_"):
                names.setdefault(name, pascal(data["operationId"]) + ("Form" if kind in FORMS else "Request"))
    return names


def _matched(document: dict[str, Any], current: dict[str, Any], known: Known) -> Names:
    """Return the present names of the schemas that stand where a schema of another name stands at present."""
    incoming, present = Reader(document), Reader(current)
    given, had = _schemas(document), _schemas(current)
    names: Names = {}
    places: list[tuple[Any, Any]] = []
    for path, method, data in items_with_methods(document):
        if (path, method) in known:
            places += _places(incoming.document, present, data, known[path, method])
    seen: set[tuple[str, str]] = set()
    while places:
        new, old = (_bare(each) for each in places.pop(0))
        new_name, old_name = (str(reference_of(each)).removeprefix(SCHEMAS) for each in (new, old))
        if (new_name, old_name) in seen:
            continue
        new_schema, old_schema = incoming.resolved(new), present.resolved(old)
        if "$ref" in new and "$ref" in old:
            seen.add((new_name, old_name))
            free = new_name not in had and old_name not in given and new_name not in names and old_name not in names.values()
            if free and ("properties" in new_schema) == ("properties" in old_schema):
                names[new_name] = old_name
        places += [
            (child, mapping(old_schema.get("properties"))[name])
            for name, child in sorted(mapping(new_schema.get("properties")).items())
            if name in mapping(old_schema.get("properties"))
        ]
        places += [
            (new_schema[key], old_schema[key])
            for key in ("items", "additionalProperties")
            if key in new_schema and key in old_schema
        ]
    return names


def _places(document: dict[str, Any], present: Reader, new: dict[str, Any], old: dict[str, Any]) -> Iterator[tuple[Any, Any]]:
    incoming = Reader(document)
    yield from _media(new.get("requestBody"), present.resolved(old.get("requestBody")))
    for status, response in sorted(mapping(new.get("responses")).items()):
        successes = [each for code, each in mapping(old.get("responses")).items() if code.startswith("2")]
        if status.startswith("2") and successes:
            yield from _media(incoming.resolved(response), present.resolved(mapping(old["responses"]).get(status, successes[0])))
    parameters = {(each.get("in"), each.get("name")): each for each in map(present.resolved, sequence(old.get("parameters")))}
    for parameter in map(incoming.resolved, sequence(new.get("parameters"))):
        other = mapping(parameters.get((parameter.get("in"), parameter.get("name"))))
        yield parameter.get("schema"), other.get("schema")


def _media(new: Any, old: Any) -> Iterator[tuple[Any, Any]]:
    for kind, media in sorted(mapping(mapping(new).get("content")).items()):
        other = mapping(mapping(mapping(old).get("content")).get(kind))
        yield mapping(media).get("schema"), other.get("schema")


def _bare(schema: Any) -> dict[str, Any]:
    """Return the one alternative that isn't null."""
    members = [member for member in sequence(mapping(schema).get("anyOf")) if member != {"type": "null"}]
    return mapping(members[0]) if len(members) == 1 else mapping(schema)


def _renamed(node: Any, names: Names) -> Any:
    if isinstance(node, dict):
        made = {key: _renamed(child, names) for key, child in node.items()}
        reference = reference_of(node)
        if reference is not None and reference.startswith(SCHEMAS):
            name = reference.removeprefix(SCHEMAS)
            made["$ref"] = SCHEMAS + names.get(name, name)
        return made
    return [_renamed(child, names) for child in node] if isinstance(node, list) else node


def _rename(document: dict[str, Any], names: Names) -> None:
    schemas = {names.get(name, name): schema for name, schema in _schemas(document).items()}
    renamed = _renamed(document, names)
    if "schemas" in mapping(renamed.get("components")):
        renamed["components"]["schemas"] = _renamed(schemas, names)
    document.clear()
    document.update(renamed)
