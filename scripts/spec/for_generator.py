"""Prepare the contract for openapi-python-client, which doesn't know our markers."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from openapi_python_client.strings import ClassName, snake_case


def prepare(document: dict[str, Any]) -> dict[str, Any]:
    """Return a copy without our markers: open enums are plain enums there (the enum template keeps them open)."""
    prepared = deepcopy(document)
    _walk(prepared)
    return prepared


def class_names(document: dict[str, Any]) -> dict[str, dict[str, str]]:
    """Return the overrides that keep every class under its schema's own name."""
    overrides = {}
    for name in document["components"]["schemas"]:
        made = str(ClassName(name, "field_"))
        if made != name:
            overrides[made] = {"class_name": name, "module_name": str(snake_case(made))}
    return overrides


def _walk(node: Any) -> None:
    if isinstance(node, dict):
        values = node.get("x-extensible-enum")
        if isinstance(values, list):
            # An alias stands beside the value it names, so that Python's enum makes one member of the two.
            aliases = node.get("x-enum-aliases", {})
            node["enum"] = [*values, *aliases.values()]
            if aliases:
                node["x-enum-varnames"] = [*(str(value).upper() for value in values), *aliases]
        if "contentMediaType" in node and "type" not in node:
            # How OpenAPI 3.1 says "bytes"; the generator knows the form of 3.0.
            node |= {"type": "string", "format": "binary"}
        if node.get("in") == "query" and node.get("explode") is False and node.get("schema", {}).get("type") == "array":
            # A list in one parameter, separated by commas; the generator knows only the repeated form, so the facade joins it.
            node["schema"] = {"type": "string"}
        for child in node.values():
            _walk(child)
    elif isinstance(node, list):
        for child in node:
            _walk(child)
