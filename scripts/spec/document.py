"""Read the contract, and walk it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import yaml

ROOT = Path(__file__).resolve().parents[2]
SPEC = ROOT / "openapi.yaml"
METHODS = ("get", "put", "post", "delete", "patch", "head", "options")


class Operation(NamedTuple):
    """One operation of the contract and where it stands."""

    id: str
    method: str
    path: str
    data: dict[str, Any]


def load(path: Path = SPEC) -> dict[str, Any]:
    """Read a contract; dates stay text, as JSON has no dates."""
    loader: Any = type("Loader", (getattr(yaml, "CSafeLoader", yaml.SafeLoader),), {})
    loader.yaml_implicit_resolvers = {
        first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
        for first, resolvers in loader.yaml_implicit_resolvers.items()
    }
    document = yaml.load(path.read_text(encoding="utf-8"), loader)  # noqa: S506 - a safe loader, but for dates
    if not isinstance(document, dict):
        raise SystemExit(f"{path} is not an OpenAPI document: its top level must be a mapping.")
    return document


def operations(document: dict[str, Any]) -> Iterator[Operation]:
    """Yield each operation in the order of the document."""
    yield from _operations(document.get("paths", {}))


def webhooks(document: dict[str, Any]) -> Iterator[Operation]:
    """Yield each call that the platform makes to its customers; the path is the name of the event."""
    yield from _operations(document.get("webhooks", {}))


def _operations(items: dict[str, Any]) -> Iterator[Operation]:
    for path, item in items.items():
        for method in METHODS:
            if method in item:
                yield Operation(item[method].get("operationId", ""), method, path, item[method])


def resolve(document: dict[str, Any], node: Any) -> Any:
    """Follow `$ref`s from this node until something else is found."""
    while isinstance(node, dict) and "$ref" in node:
        target: Any = document
        for part in node["$ref"].removeprefix("#/").split("/"):
            target = target[part]
        node = target
    return node
