"""Our own rules for the contract, on top of those of OpenAPI.

python -m scripts.spec.lint            check openapi.yaml
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker
from openapi_spec_validator import OpenAPIV31SpecValidator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from scripts.spec import retry_rules
from scripts.spec.document import SPEC, Operation, load, operations, resolve, webhooks

SCOPE_MODES = {"acting", "optional", "subject", "none"}
PAGING_STYLES = {
    *("limit_offset", "limit_offset_array", "page_page_size", "page_page_size_array", "page_limit", "skip_limit"),
}
EVIDENCE = {"observed", "documented", "promised"}
ERRORS = ("401", "403", "429", "500")
UNWANTED = ("oneOf", "allOf", "discriminator", "patternProperties", "title")


def check(document: dict[str, Any]) -> None:
    """Stop, naming every broken rule, unless the contract is valid and follows our rules."""
    found = list(problems(document))
    if found:
        raise SystemExit(f"openapi.yaml has {len(found)} problem(s):\n" + "\n".join(f"  {problem}" for problem in found))


def problems(document: dict[str, Any]) -> Iterator[str]:
    """Yield a sentence for each broken rule."""
    for error in OpenAPIV31SpecValidator(document).iter_errors():  # pyright: ignore[reportArgumentType]
        yield f"{_place(error.absolute_path)}: {error.message[:300]}"
    if "x-retries" in document:
        yield from retry_rules.problems(document)
    seen: set[str] = set()
    examples = _Examples(document)
    for operation in operations(document):
        if operation.id in seen:
            yield f"{operation.id}: this operationId is used twice."
        seen.add(operation.id)
        yield from _operation_problems(document, operation)
        yield from examples.problems(operation)
    for webhook in webhooks(document):
        for key in ("operationId", "summary", "description"):
            if not webhook.data.get(key):
                yield f"webhook {webhook.path}: it needs a {key}."
        yield from examples.problems(webhook)
    for name, schema in document.get("components", {}).get("schemas", {}).items():
        if not schema.get("description"):
            yield f"schema {name}: it needs a description."
        yield from _schema_problems(name, schema, outermost=True)


def _place(path: Any) -> str:
    return "/".join(str(part) for part in path) or "document"


def _operation_problems(document: dict[str, Any], operation: Operation) -> Iterator[str]:
    where, data = f"{operation.id or operation.path} ({operation.method.upper()})", operation.data
    for key in ("operationId", "summary", "description"):
        if not data.get(key):
            yield f"{where}: it needs a {key}."
    if len(data.get("tags", [])) != 1:
        yield f"{where}: it needs exactly one tag."
    if data.get("x-evidence") not in EVIDENCE:
        yield f"{where}: x-evidence must be one of {sorted(EVIDENCE)}."
    natural = operation.method in ("get", "put", "delete")
    if data.get("x-idempotent") != ("natural" if natural else "key"):
        yield f"{where}: x-idempotent must be {'natural' if natural else 'key'} for this method."
    if data.get("x-retry") not in ("standard", "conflict", "never"):
        yield f"{where}: x-retry must be standard, conflict or never."
    parameters = [resolve(document, parameter) for parameter in data.get("parameters", [])]
    places = {(parameter["in"], parameter["name"]) for parameter in parameters}
    names = {name for _, name in places}
    if operation.method != "get":
        if "Idempotency-Key" not in names:
            yield f"{where}: every write takes the parameter IdempotencyKey."
        if "409" not in data.get("responses", {}):
            yield f"{where}: a write may clash, so it needs a response 409."
    yield from _parameter_problems(where, parameters)
    for status in ERRORS:
        if status not in data.get("responses", {}):
            yield f"{where}: it needs a response {status}."
    yield from _scope_problems(document, operation, where, places)
    yield from _paging_problems(document, operation, where, names)


def _parameter_problems(where: str, parameters: list[dict[str, Any]]) -> Iterator[str]:
    for parameter in parameters:
        if not parameter.get("description"):
            yield f"{where}: parameter {parameter['name']} needs a description."
        if parameter["in"] == "query" and not re.fullmatch(r"[a-z][a-z0-9_]*", parameter["name"]):
            yield f"{where}: query parameter {parameter['name']} must be snake_case."


def _scope_problems(document: dict[str, Any], operation: Operation, where: str, places: set[tuple[str, str]]) -> Iterator[str]:
    scope = operation.data.get("x-user-scope") or {}
    if scope.get("mode") not in SCOPE_MODES:
        yield f"{where}: x-user-scope needs a mode out of {sorted(SCOPE_MODES)}."
    elif scope["mode"] != "none":
        name = scope.get("name")
        if scope.get("in") in ("query", "path"):
            known = (scope["in"], name) in places
        else:
            known = any(name in schema.get("properties", {}) for schema in _bodies(document, operation))
        if not known:
            yield f"{where}: x-user-scope names {name!r} in {scope.get('in')!r}, which the operation doesn't have."


def _paging_problems(document: dict[str, Any], operation: Operation, where: str, names: set[str]) -> Iterator[str]:
    paging = operation.data.get("x-pagination")
    if paging is None:
        if {"offset", "skip", "page"} & names:
            yield f"{where}: it pages, so it needs x-pagination."
        return
    if paging.get("style") not in PAGING_STYLES:
        yield f"{where}: x-pagination needs a style out of {sorted(PAGING_STYLES)}."
    elif paging["style"].endswith("_array") is ("items" in paging):
        yield f"{where}: x-pagination needs `items` unless its style is an array."


def _bodies(document: dict[str, Any], operation: Operation) -> Iterator[dict[str, Any]]:
    body = resolve(document, operation.data.get("requestBody", {}))
    for media in body.get("content", {}).values():
        yield resolve(document, media["schema"])


def _schema_problems(where: str, schema: Any, *, outermost: bool = False) -> Iterator[str]:
    if not isinstance(schema, dict):
        return
    for key in UNWANTED:
        if key in schema:
            yield f"schema {where}: {key} is not used in this contract."
    if schema.get("additionalProperties") is False:
        yield f"schema {where}: objects stay open; no additionalProperties: false."
    if not outermost and ("enum" in schema or "x-extensible-enum" in schema):
        yield f"schema {where}: an enum needs a schema of its own."
    if not outermost and "properties" in schema:
        yield f"schema {where}: an object with fields needs a schema of its own."
    for name, child in schema.get("properties", {}).items():
        if not child.get("description"):
            yield f"schema {where}.{name}: it needs a description."
        yield from _schema_problems(f"{where}.{name}", child)
    for key in ("items", "additionalProperties"):
        yield from _schema_problems(f"{where}.{key}", schema.get(key))
    for child in schema.get("anyOf", []):
        yield from _schema_problems(where, child)


class _Examples:
    """Check that each operation has examples, and that they obey their schemas."""

    def __init__(self, document: dict[str, Any]) -> None:
        self._document = document
        whole = Resource.from_contents(_anchored(document), default_specification=DRAFT202012)
        self._registry: Any = Registry().with_resource("urn:contract", whole)

    def problems(self, operation: Operation) -> Iterator[str]:
        body = resolve(self._document, operation.data.get("requestBody", {}))
        yield from self._content(f"{operation.id} request", body.get("content", {}))
        for status, response in operation.data.get("responses", {}).items():
            if status.startswith("2"):
                content = resolve(self._document, response).get("content", {})
                yield from self._content(f"{operation.id} response {status}", content)

    def _content(self, where: str, content: dict[str, Any]) -> Iterator[str]:
        media = content.get("application/json")
        if media is None:
            return
        if "example" not in media:
            yield f"{where}: it needs an example."
            return
        validator = Draft202012Validator(_anchored(media["schema"]), registry=self._registry, format_checker=FormatChecker())
        for error in validator.iter_errors(media["example"]):
            yield f"{where}: the example is not valid: {error.message[:200]} at {_place(error.absolute_path)}"


def _anchored(node: Any) -> Any:
    if isinstance(node, dict):
        return {
            key: f"urn:contract{value}" if key == "$ref" and isinstance(value, str) else _anchored(value)
            for key, value in node.items()
        }
    if isinstance(node, list):
        return [_anchored(item) for item in node]
    return node


if __name__ == "__main__":
    check(load(Path(SPEC)))
    print("openapi.yaml: valid, and in line with our rules.")
