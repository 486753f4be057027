"""Walk a contract by the kinds of its objects, and refuse what is not of the form that OpenAPI gives them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from scripts.spec.diff.reader import SpecError
from scripts.spec.document import METHODS
from scripts.spec.update.places import ROOT, Place, at

# What stands below each kind of object: one of a kind, an object of them ({}), or an array of them ([]).
KINDS: dict[str, dict[str, str]] = {
    "document": {"paths": "path{}", "webhooks": "path{}", "components": "components", "tags": "tag[]"},
    "components": {
        "schemas": "schema{}",
        "parameters": "parameter{}",
        "headers": "parameter{}",
        "responses": "response{}",
        "requestBodies": "body{}",
        "examples": "example{}",
        "pathItems": "path{}",
        "securitySchemes": "security{}",
    },
    "path": {**dict.fromkeys((*METHODS, "trace"), "operation"), "parameters": "parameter[]"},
    "operation": {"parameters": "parameter[]", "requestBody": "body", "responses": "response{}"},
    "parameter": {"schema": "schema", "content": "media{}", "examples": "example{}"},
    "body": {"content": "media{}"},
    "response": {"content": "media{}", "headers": "parameter{}"},
    "media": {"schema": "schema", "examples": "example{}"},
    "schema": {
        **dict.fromkeys(("properties", "patternProperties", "$defs", "dependentSchemas"), "schema{}"),
        **dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), "schema[]"),
        **dict.fromkeys(("items", "additionalProperties", "unevaluatedProperties", "unevaluatedItems"), "schema"),
        **dict.fromkeys(("not", "if", "then", "else", "contains", "propertyNames"), "schema"),
    },
}
# They would give the references of the document another meaning, or lead out of it.
UNKNOWN = {
    "schema": ("$id", "$schema", "$anchor", "$dynamicRef", "$dynamicAnchor", "$recursiveRef", "$recursiveAnchor"),
    "operation": ("callbacks",),
    "document": ("jsonSchemaDialect", "$self"),
    "components": ("callbacks", "links"),
}
SECTIONS = {below.removesuffix("{}"): section for section, below in KINDS["components"].items() if section != "headers"}


class Part(NamedTuple):
    """An object of the contract, its kind, and where it stands."""

    kind: str
    data: dict[str, Any]
    place: Place


def check_version(document: dict[str, Any]) -> None:
    """Refuse what is not OpenAPI 3.0 or 3.1."""
    version = document.get("openapi")
    if not isinstance(version, str) or not re.fullmatch(r"3\.[01]\.\d{1,2}", version):
        said = f"openapi: {str(version)[:20]}" if "openapi" in document else "no `openapi`"
        raise SpecError(f"#/openapi: the document says {said}; only OpenAPI 3.0 and 3.1 are taken.")
    for name in ("info", "paths"):
        if not isinstance(document.get(name), dict):
            raise SpecError(f"#/{name}: this must be an object.")


def parts(document: dict[str, Any]) -> Iterator[Part]:
    """Yield each object of the contract; what is only an example is no part of it.

    Raises:
        SpecError: Something has another form, or is not known here.
    """
    waiting = [Part("document", document, ROOT)]
    while waiting:
        part = waiting.pop()
        yield part
        for name in UNKNOWN.get(part.kind, ()):
            if name in part.data:
                raise SpecError(f"{at((part.place, name))}: {name} is not taken; write it out or leave it out.")
        for name, below in KINDS.get(part.kind, {}).items():
            if name in part.data:
                waiting += _below(below, part.data[name], (part.place, name))


def _below(kind: str, node: Any, place: Place) -> Iterator[Part]:
    if kind.endswith("[]"):
        if not isinstance(node, list):
            raise SpecError(f"{at(place)}: this must be an array.")
        for index, each in enumerate(node):
            yield from _below(kind[:-2], each, (place, index))
    elif kind.endswith("{}"):
        if not isinstance(node, dict):
            raise SpecError(f"{at(place)}: this must be an object.")
        for name, each in node.items():
            if not name.startswith("x-") or kind == "schema{}":
                yield from _below(kind[:-2], each, (place, name))
    elif isinstance(node, dict):
        yield Part(kind, node, place)
    elif not (kind == "schema" and isinstance(node, bool)):
        raise SpecError(f"{at(place)}: this must be an object.")
