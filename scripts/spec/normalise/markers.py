"""Declare what a client may do with an operation, as far as its form tells."""

from __future__ import annotations

from typing import Any

from scripts.spec.diff.reader import Reader, mapping, sequence
from scripts.spec.normalise.walk import FORMS

USERS = ("user_id", "user_identifier")
# The names of the parameters, most telling first, and the style; some lists come as a bare array.
STYLES = (
    ({"page", "page_size"}, "page_page_size", True),
    ({"page", "limit"}, "page_limit", False),
    ({"limit", "offset"}, "limit_offset", True),
    ({"skip", "limit"}, "skip_limit", False),
)
PAGING = {"offset", "skip", "page"}
TOTALS = ("total", "total_count", "count")


def mark(
    reader: Reader, data: dict[str, Any], present_reader: Reader, present: dict[str, Any], notes: list[str]
) -> dict[str, Any]:
    """Return the markers of an operation: its own, those it has at present where they still fit, others by rule."""
    supplied: dict[str, Any] = {}
    name = data["operationId"]
    for key, value in (("x-evidence", "documented"), ("x-retry", "standard")):
        supplied[key] = data.get(key, present.get(key, value))
    scope, by_rule = present.get("x-user-scope"), _scope(reader, data)
    # That nobody acts in an operation on users was decided, unless a user came in since.
    fits = scope and (_fits(reader, data, scope) if scope["mode"] != "none" else by_rule == _scope(present_reader, present))
    supplied["x-user-scope"] = data.get("x-user-scope") or (scope if fits else by_rule)
    paging = data.get("x-pagination")
    if paging is None:
        paging = present.get("x-pagination") or _paging(reader, name, data, notes)
    if paging and (_parameter_names(reader, data) & PAGING or "x-pagination" in data):
        supplied["x-pagination"] = paging
    for key, value in supplied.items():
        if key not in data and value != present.get(key):
            notes.append(f"{name}: {key} {_shown(value)}.")
    return supplied


def success(reader: Reader, data: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of the JSON that an operation answers with when all went well."""
    for status, response in sorted(mapping(data.get("responses")).items()):
        if str(status).startswith("2"):
            media = mapping(mapping(reader.resolved(response).get("content")).get("application/json"))
            return reader.resolved(media.get("schema"))
    return {}


def _shown(value: Any) -> str:
    return ", ".join(f"{key} {each}" for key, each in value.items()) if isinstance(value, dict) else str(value)


def _parameters(reader: Reader, data: dict[str, Any]) -> list[dict[str, Any]]:
    return [reader.resolved(parameter) for parameter in sequence(data.get("parameters"))]


def _parameter_names(reader: Reader, data: dict[str, Any]) -> set[str]:
    return {parameter["name"] for parameter in _parameters(reader, data) if parameter.get("in") == "query"}


def _fits(reader: Reader, data: dict[str, Any], scope: dict[str, Any]) -> bool:
    places = {(parameter.get("in"), parameter.get("name")) for parameter in _parameters(reader, data)}
    if (scope.get("in"), scope.get("name")) in places:
        return True
    return any(scope.get("in") == place and scope.get("name") in fields for place, fields, _ in _bodies(reader, data))


def _scope(reader: Reader, data: dict[str, Any]) -> dict[str, Any]:
    for place in ("path", "query"):
        for parameter in _parameters(reader, data):
            if parameter.get("in") == place and parameter.get("name") in USERS:
                return _mode(place, parameter["name"], parameter.get("required") is True)
    for place, fields, required in _bodies(reader, data):
        for name in USERS:
            if name in fields:
                return _mode(place, name, name in required)
    return {"mode": "none"}


def _mode(place: str, name: str, required: bool) -> dict[str, Any]:
    return {"mode": "subject" if required else "optional", "in": place, "name": name}


def _bodies(reader: Reader, data: dict[str, Any]) -> list[tuple[str, dict[str, Any], list[Any]]]:
    body = reader.resolved(data.get("requestBody"))
    bodies: list[tuple[str, dict[str, Any], list[Any]]] = []
    for kind, media in mapping(body.get("content")).items():
        schema = reader.resolved(mapping(media).get("schema"))
        bodies.append(("form" if kind in FORMS else "body", mapping(schema.get("properties")), sequence(schema.get("required"))))
    return bodies


def _paging(reader: Reader, name: str, data: dict[str, Any], notes: list[str]) -> dict[str, Any] | None:
    names = _parameter_names(reader, data)
    if not names & PAGING:
        return None
    answer = success(reader, data)
    properties = mapping(answer.get("properties"))
    style, bare = next(((style, bare) for needed, style, bare in STYLES if needed <= names), ("", False))
    lists = [key for key, value in properties.items() if _is_list(reader, value)]
    if style and bare and answer.get("type") == "array":
        return {"style": f"{style}_array"}
    if style and ("items" in lists or len(lists) == 1):
        nested = mapping(reader.resolved(properties.get("pagination")).get("properties"))
        total = next((key for key in TOTALS if key in properties), None)
        total = total or next((f"pagination.{key}" for key in TOTALS if key in nested), None)
        return {"style": style, "items": "items" if "items" in lists else lists[0], **({"total": total} if total else {})}
    notes.append(
        f"{name}: it takes {', '.join(sorted(names & PAGING))}, but how it pages can't be told; x-pagination must be declared."
    )
    return None


def _is_list(reader: Reader, schema: Any) -> bool:
    kind = reader.resolved(schema).get("type")
    return "array" in (kind if isinstance(kind, list) else [kind])
