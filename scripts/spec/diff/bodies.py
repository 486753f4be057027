"""Compare request bodies, responses, media types and headers."""

from __future__ import annotations

from typing import Any

from scripts.spec.diff.change import Direction, Slot
from scripts.spec.diff.reader import Reader, mapping
from scripts.spec.diff.schemas import Schemas
from scripts.spec.diff.values import shown

Responses = dict[str, dict[str, Any]]


def compare_request(schemas: Schemas, was: dict[str, Any], now: dict[str, Any], direction: Direction, slot: Slot) -> None:
    """Note what changed about the body that goes with the call."""
    old, new = schemas.old.reader.resolved(was.get("requestBody")), schemas.new.reader.resolved(now.get("requestBody"))
    place = "request body"
    required = old.get("required") is True, new.get("required") is True
    if not old and not new:
        return
    if not old:
        slot.add("body-added-required" if required[1] else "body-added", direction, place, "added")
    elif not new:
        slot.add("body-removed", direction, place, "removed")
    else:
        if required[0] != required[1]:
            slot.add(
                "body-now-required" if required[1] else "body-now-optional",
                direction,
                place,
                "required now" if required[1] else "optional now",
            )
        if old.get("description") != new.get("description"):
            slot.add("docs", "none", place, "reworded")
        _content(schemas, old, new, place, direction, slot)


def compare_responses(schemas: Schemas, was: dict[str, Any], now: dict[str, Any], method: str, slot: Slot) -> None:
    """Note what changed about the answers to a method."""
    old, new = _responses(schemas.old.reader, was), _responses(schemas.new.reader, now)
    _successes(schemas, old, new, slot)
    for status in [*old, *(status for status in new if status not in old)]:
        if is_success(status):
            continue
        place, kind = f"response {status}", "redirect" if status.startswith("3") else "error"
        if status not in new:
            slot.add(f"{kind}-removed", "none", place, "removed", status)
        elif status not in old:
            read = "-read" if kind == "redirect" and method in ("get", "head") else ""
            slot.add(f"{kind}-added{read}", "none", place, "added", None, status)
        else:
            _response(schemas, old[status], new[status], place, "error", slot)


def is_success(status: str) -> bool:
    """Tell whether a status, or a range of them, is a success."""
    return status.startswith("2")


def _responses(reader: Reader, data: dict[str, Any]) -> Responses:
    return {str(status): reader.resolved(response) for status, response in mapping(data.get("responses")).items()}


def _successes(schemas: Schemas, old: Responses, new: Responses, slot: Slot) -> None:
    gone = [status for status in old if is_success(status) and status not in new]
    come = [status for status in new if is_success(status) and status not in old]
    kept = [status for status in old if is_success(status) and status in new]
    for one, other in zip(list(gone), list(come), strict=False):
        gone.remove(one)
        come.remove(other)
        slot.add("success-changed", "none", f"response {other}", f"the status was {one}", one, other)
        _response(schemas, old[one], new[other], f"response {other}", "response", slot)
    for status in gone:
        kind = "success-removed" if any(map(is_success, new)) else "success-removed-last"
        slot.add(kind, "none", f"response {status}", "removed", status)
    for status in come:
        looks = {_looks(schemas, one, old=True) for key, one in old.items() if is_success(key)}
        kind = "success-added" if _looks(schemas, new[status], old=False) in looks else "success-added-other"
        slot.add(kind, "none", f"response {status}", "added", None, status)
    for status in kept:
        _response(schemas, old[status], new[status], f"response {status}", "response", slot)


def _looks(schemas: Schemas, response: dict[str, Any], *, old: bool) -> tuple[tuple[str, str], ...]:
    shapes = schemas.old if old else schemas.new
    content = mapping(response.get("content"))
    return tuple(sorted((media, shapes.signature(mapping(body).get("schema", True))) for media, body in content.items()))


def _response(schemas: Schemas, old: dict[str, Any], new: dict[str, Any], place: str, direction: Direction, slot: Slot) -> None:
    if old.get("description") != new.get("description"):
        slot.add("docs", "none", place, "reworded")
    headers = [{str(name).lower(): header for name, header in mapping(one.get("headers")).items()} for one in (old, new)]
    for name in sorted(headers[0].keys() | headers[1].keys()):
        where = f"{place} header {name}"
        was, now = schemas.old.reader.resolved(headers[0].get(name)), schemas.new.reader.resolved(headers[1].get(name))
        if name not in headers[0]:
            slot.add("header-added", direction, where, "added")
        elif name not in headers[1]:
            slot.add("header-removed-required" if was.get("required") is True else "header-removed", direction, where, "removed")
        else:
            if was.get("required") is True and now.get("required") is not True:
                slot.add("header-now-optional", direction, where, "optional now")
            elif was.get("required") is not True and now.get("required") is True:
                slot.add("header-now-required", direction, where, "always sent now")
            if was.get("description") != now.get("description"):
                slot.add("docs", "none", where, "reworded")
            # Headers are read by the client itself: they have no type that a caller sees.
            schemas.compare(was.get("schema", True), now.get("schema", True), where, "error", slot, optional=True)
    _content(schemas, old, new, place, direction, slot)


def _content(schemas: Schemas, old: dict[str, Any], new: dict[str, Any], place: str, direction: Direction, slot: Slot) -> None:
    before, after = mapping(old.get("content")), mapping(new.get("content"))
    gone = [media for media in before if media not in after]
    come = [media for media in after if media not in before]
    pairs = [(media, media) for media in before if media in after]
    if direction != "request" and not before and come:
        slot.add("answer-added", direction, place, f"has a body now ({', '.join(map(shown, come))})")
        return
    if direction != "request" and gone and not after:
        slot.add("answer-removed", direction, place, "has no body any more")
        return
    if not pairs:
        replaced = list(zip(gone, come, strict=False))
        pairs += replaced
        for one, other in replaced:
            slot.add("media-replaced", direction, place, f"{shown(one)} became {shown(other)}", one, other)
        gone, come = gone[len(replaced) :], come[len(replaced) :]
    for media in gone:
        kind = "media-removed-json" if media == "application/json" else "media-removed"
        slot.add(kind, direction, place, f"no longer as {shown(media)}", media)
    for media in come:
        slot.add("media-added", direction, place, f"also as {shown(media)}", None, media)
    for one, other in pairs:
        was, now = mapping(before[one]), mapping(after[other])
        if any(was.get(key) != now.get(key) for key in ("example", "examples")):
            slot.add("docs", "none", place, "example changed")
        if was.get("encoding") != now.get("encoding"):
            slot.add("media-encoding", direction, place, "the encoding of its parts changed")
        where = place if len(before) == 1 == len(after) else f"{place} ({other})"
        schemas.compare(was.get("schema", True), now.get("schema", True), where, direction, slot)
