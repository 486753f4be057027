"""Compare the parameters of an operation."""

from __future__ import annotations

import re
from typing import Any

from scripts.spec.diff.change import Direction, Slot
from scripts.spec.diff.reader import mapping, sequence
from scripts.spec.diff.schemas import Schemas
from scripts.spec.diff.shapes import Shapes
from scripts.spec.diff.values import shown
from scripts.spec.document import Operation

Key = tuple[str, str]
STYLES = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}


def generic_path(path: str) -> str:
    """Return a path whose parameters have no names."""
    return re.sub(r"\{[^{}/]*\}", "{}", path)


def compare(schemas: Schemas, old: Operation, new: Operation, kind: str, slot: Slot) -> None:
    """Note the differences; what a webhook brings along is sent by the platform."""
    direction: Direction = "response" if kind == "webhook" else "request"
    before, after = _listed(schemas.old, old), _listed(schemas.new, new)
    pairs = [(key, key) for key in before if key in after]
    gone = [key for key in before if key not in after]
    come = [key for key in after if key not in before]
    for one, other in _found_again(schemas, before, after, gone, come, (old.path, new.path)):
        gone.remove(one)
        come.remove(other)
        pairs.append((one, other))
        _moved(one, other, direction, slot)
    for key in gone:
        needed = _required(before[key])
        slot.add("parameter-removed", direction, _place(key), f"removed; it was {_need(needed)}", _need(needed))
    for key in come:
        needed = _required(after[key])
        name = "parameter-added-required" if needed else "parameter-added"
        slot.add(name, direction, _place(key), f"added, {_need(needed)}", None, _need(needed))
    for one, other in pairs:
        _one(schemas, before[one], after[other], _place(other), direction, slot)


def _listed(shapes: Shapes, operation: Operation) -> dict[Key, dict[str, Any]]:
    found = [shapes.reader.resolved(parameter) for parameter in sequence(operation.data.get("parameters"))]
    # Names of headers are the same in either case.
    keys = [
        (str(one.get("in")), str(one.get("name")).lower() if one.get("in") == "header" else str(one.get("name"))) for one in found
    ]
    return dict(zip(keys, found, strict=True))


def _found_again(
    schemas: Schemas, before: dict[Key, Any], after: dict[Key, Any], gone: list[Key], come: list[Key], paths: tuple[str, str]
) -> list[tuple[Key, Key]]:
    """Pair parameters of the same name in another place, and those of another name in the same place of the path or form."""
    found: list[tuple[Key, Key]] = []
    left, right = list(gone), list(come)

    def pair(one: Key, other: Key) -> None:
        left.remove(one)
        right.remove(other)
        found.append((one, other))

    if generic_path(paths[0]) == generic_path(paths[1]):
        for old, new in zip(*(re.findall(r"\{([^{}/]*)\}", path) for path in paths), strict=True):
            if ("path", old) in left and ("path", new) in right:
                pair(("path", old), ("path", new))
    for one in list(left):
        other = next((key for key in right if key[1] == one[1] and key[0] != one[0]), None)
        if other:
            pair(one, other)
    for one in list(left):
        alike = [key for key in right if key[0] == one[0] and _looks(schemas.old, before[one]) == _looks(schemas.new, after[key])]
        if len(alike) == 1 and before[one].get("description") == after[alike[0]].get("description"):
            pair(one, alike[0])
    return found


def _looks(shapes: Shapes, parameter: dict[str, Any]) -> tuple[str, bool]:
    return shapes.signature(_schema(parameter)), _required(parameter)


def _moved(one: Key, other: Key, direction: Direction, slot: Slot) -> None:
    if one[0] != other[0]:
        kind = "parameter-place-path" if "path" in (one[0], other[0]) else "parameter-place"
        slot.add(kind, direction, _place(other), f"moved here from the {one[0]}", one[0], other[0])
    else:
        kind = "parameter-renamed-path" if one[0] == "path" else "parameter-renamed"
        slot.add(kind, direction, _place(other), f"it was called {shown(one[1])}", one[1], other[1])


def _one(schemas: Schemas, was: dict[str, Any], now: dict[str, Any], place: str, direction: Direction, slot: Slot) -> None:
    needed = _required(was), _required(now)
    if needed[0] != needed[1]:
        kind = "parameter-now-required" if needed[1] else "parameter-now-optional"
        slot.add(kind, direction, place, f"{_need(needed[1])} now", _need(needed[0]), _need(needed[1]))
    styles = _style(was), _style(now)
    lists = any(
        shapes.shape(_schema(one)).get("type") in ("array", "object") for shapes, one in ((schemas.old, was), (schemas.new, now))
    )
    if styles[0] != styles[1] and lists and was.get("in") == now.get("in"):
        slot.add("parameter-style", direction, place, f"written as {shown(styles[1])}, no longer as {shown(styles[0])}", *styles)
    if (was.get("deprecated") is True) != (now.get("deprecated") is True):
        undone = "" if now.get("deprecated") is True else "-undone"
        slot.add(f"field-deprecated{undone}", direction, place, "no longer deprecated" if undone else "deprecated")
    if any(was.get(key) != now.get(key) for key in ("description", "example", "examples", "x-evidence")):
        slot.add("docs", "none", place, "reworded")
    schemas.compare(_schema(was), _schema(now), place, direction, slot, optional=not all(needed))


def _schema(parameter: dict[str, Any]) -> Any:
    media: Any = next(iter(mapping(parameter.get("content")).values()), {})
    return parameter.get("schema", mapping(media).get("schema", True))


def _style(parameter: dict[str, Any]) -> str:
    if "content" in parameter:
        return next(iter(mapping(parameter["content"])), "")
    style = parameter.get("style") or STYLES.get(str(parameter.get("in")), "form")
    exploded = parameter.get("explode", style == "form")
    return f"{style}{', exploded' if exploded else ''}"


def _required(parameter: dict[str, Any]) -> bool:
    return parameter.get("required") is True or parameter.get("in") == "path"


def _need(required: bool) -> str:
    return "required" if required else "optional"


def _place(key: Key) -> str:
    return f"{key[0]} parameter {key[1]}"
