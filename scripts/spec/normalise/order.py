"""Put a contract into the order of the present one, so that its difference is what changed."""

from __future__ import annotations

from typing import Any

from scripts.spec.diff.reader import mapping, sequence

TOP = ("openapi", "info", "servers", "security", "x-retries", "tags", "paths", "webhooks", "components")
METHODS = ("post", "get", "put", "patch", "delete", "head", "options")


def in_order(document: dict[str, Any], current: dict[str, Any]) -> dict[str, Any]:
    """Return the contract with what is known in the present order, and what is new at the end of its kind."""
    made = {key: document[key] for key in (*current, *TOP, *document) if key in document}
    components = mapping(document.get("components"))
    schemas = mapping(components.get("schemas"))
    if schemas:
        made["components"] = {**components, "schemas": {name: schemas[name] for name in sorted(schemas)}}
    ordered: dict[str, Any] = _like(made, current)
    ordered["paths"] = _paths(mapping(ordered.get("paths")), mapping(current.get("paths")))
    return ordered


def _paths(paths: dict[str, Any], current: dict[str, Any]) -> dict[str, Any]:
    """Put new paths behind the last known path of their tag."""
    tags: dict[str, str] = {path: _tag(_by_method(paths[path])) for path in paths}
    order = [path for path in current if path in paths]
    for path in sorted(paths.keys() - current.keys()):
        same = [place for place, known in enumerate(order) if tags[known] == tags[path]]
        order.insert(same[-1] + 1 if same else len(order), path)
    return {path: paths[path] if path in current else _by_method(paths[path]) for path in order}


def _by_method(item: dict[str, Any]) -> dict[str, Any]:
    return {method: item[method] for method in (*METHODS, *item) if method in item}


def _tag(item: dict[str, Any]) -> str:
    return str(next((sequence(data.get("tags"))[:1] for data in item.values() if isinstance(data, dict)), ""))


def _like(new: Any, old: Any) -> Any:
    if isinstance(new, dict):
        before = mapping(old)
        order = [key for key in before if key in new] + [key for key in new if key not in before]
        if all(key.isdecimal() for key in new):
            order.sort()
        return {key: _like(new[key], before.get(key)) for key in order}
    if isinstance(new, list):
        others = sequence(old)
        return [_like(each, others[place] if place < len(others) else None) for place, each in enumerate(new)]
    return new
