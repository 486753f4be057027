"""Reach every schema of a contract."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from scripts.spec.diff.reader import mapping, reference_of, sequence
from scripts.spec.document import METHODS, operations, webhooks
from scripts.spec.normalise.words import pascal

MAPS = ("properties", "patternProperties", "$defs", "dependentSchemas")
LISTS = ("anyOf", "oneOf", "allOf", "prefixItems")
SINGLES = ("items", "additionalProperties", "unevaluatedProperties", "propertyNames", "contains", "not", "if", "then", "else")
FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")


class Slot(NamedTuple):
    """A place that holds a schema, and the name that the schema would have if it needed one."""

    holder: dict[str, Any]
    key: str
    name: str
    place: str


def rewritten(schema: Any, change: Callable[[dict[str, Any]], dict[str, Any]]) -> Any:
    """Return the schema after a change to it and to all schemas inside, the innermost first."""
    if schema is True:
        return change({})
    if not isinstance(schema, dict):
        return schema
    made = dict(schema)
    for key in MAPS:
        if isinstance(made.get(key), dict):
            made[key] = {name: rewritten(child, change) for name, child in made[key].items()}
    for key in LISTS:
        if isinstance(made.get(key), list):
            made[key] = [rewritten(child, change) for child in made[key]]
    for key in SINGLES:
        if isinstance(made.get(key), dict):
            made[key] = rewritten(made[key], change)
    return change(made)


def slots(document: dict[str, Any]) -> Iterator[Slot]:
    """Yield each place where a schema stands on its own; `place` is parameter, form, request, response, webhook or schema."""
    components = mapping(document.get("components"))
    schemas = mapping(components.get("schemas"))
    for name in list(schemas):
        yield Slot(schemas, name, name, "schema")
    for name, parameter in mapping(components.get("parameters")).items():
        yield from _of_parameter(parameter, pascal(name))
    for name, body in mapping(components.get("requestBodies")).items():
        yield from _of_body(body, pascal(name), "request")
    for name, response in mapping(components.get("responses")).items():
        yield from _of_response(response, pascal(name))
    for operation in operations(document):
        yield from _of_operation(operation.data, pascal(operation.id or f"{operation.method} {operation.path}"), "request")
    for webhook in webhooks(document):
        yield from _of_operation(webhook.data, pascal(webhook.id or webhook.path), "webhook")
    for item in mapping(document.get("paths")).values():
        for parameter in sequence(mapping(item).get("parameters")):
            yield from _of_parameter(parameter, "")


def rewrite(document: dict[str, Any], change: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
    """Change every schema of a contract in place."""
    for slot in list(slots(document)):
        slot.holder[slot.key] = rewritten(slot.holder[slot.key], change)


def references(node: Any) -> Iterator[str]:
    """Yield where the references inside a node lead."""
    if isinstance(node, dict):
        if (reference := reference_of(node)) is not None:
            yield reference
        for child in node.values():
            yield from references(child)
    elif isinstance(node, list):
        for child in node:
            yield from references(child)


def items_with_methods(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield path, method and operation, by path and method and not as written."""
    for path, item in sorted(mapping(document.get("paths")).items()):
        for method in METHODS:
            if isinstance(mapping(item).get(method), dict):
                yield path, method, item[method]


def _of_operation(data: dict[str, Any], name: str, sent: str) -> Iterator[Slot]:
    for parameter in sequence(data.get("parameters")):
        yield from _of_parameter(parameter, name)
    yield from _of_body(data.get("requestBody"), name, sent)
    for response in mapping(data.get("responses")).values():
        yield from _of_response(response, name)


def _of_parameter(parameter: Any, name: str) -> Iterator[Slot]:
    if "schema" in mapping(parameter):
        yield Slot(parameter, "schema", name + pascal(str(parameter.get("name", ""))), "parameter")
    for media in mapping(mapping(parameter).get("content")).values():
        yield from _of_media(media, name, "parameter")


def _of_body(body: Any, name: str, sent: str) -> Iterator[Slot]:
    for kind, media in mapping(mapping(body).get("content")).items():
        form = kind in FORMS
        yield from _of_media(media, name + ("Form" if form else "Request"), "form" if form else sent)


def _of_response(response: Any, name: str) -> Iterator[Slot]:
    for header_name, header in mapping(mapping(response).get("headers")).items():
        if "schema" in mapping(header):
            yield Slot(header, "schema", name + pascal(header_name), "response")
    for media in mapping(mapping(response).get("content")).values():
        yield from _of_media(media, name + "Response", "response")


def _of_media(media: Any, name: str, place: str) -> Iterator[Slot]:
    if "schema" in mapping(media):
        yield Slot(media, "schema", name, place)
