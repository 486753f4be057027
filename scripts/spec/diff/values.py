"""Compare what decides which single values fit: type, format, enum, const, limits, default."""

from __future__ import annotations

import json
from typing import Any, TypeGuard

from scripts.spec.diff.change import Direction, Slot
from scripts.spec.diff.reader import mapping, sequence
from scripts.spec.diff.shapes import LOWER, OPEN_ENUM, UPPER

# Formats that are a class of their own in Python.
DECODED = {"date-time": "datetime", "date": "date", "uuid": "UUID"}
WIDTHS = {"int32": 1, "int64": 2, "float": 1, "double": 2}
BOUNDS = (
    ("minimum", "exclusiveMinimum", True),
    ("maximum", "exclusiveMaximum", False),
    *(
        (name, None, name in LOWER)
        for name in ("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties")
    ),
)
LONGEST = 120
COMPARED = frozenset(
    {*LOWER, *UPPER, "format", "enum", OPEN_ENUM, "x-enum-aliases", "const", "pattern", "multipleOf", "uniqueItems"}
)


def shown(value: Any) -> str:
    """Return a value as it stands in a report: one line, bounded, and nothing but text whatever it holds."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
    text = " ".join(text.replace("`", "'").split())
    text = "".join(character for character in text if character.isprintable())
    return f"`{text if len(text) <= LONGEST else text[: LONGEST - 1] + '…'}`"


def compare_types(was: dict[str, Any], now: dict[str, Any], place: str, direction: Direction, slot: Slot) -> bool:
    """Note a change of type; return whether the two are alike enough to compare them further."""
    old, new = was.get("type"), now.get("type")
    if old == new:
        return True
    words = f"{shown(old or 'any value')} became {shown(new or 'any value')}"
    if new is None or (old, new) == ("integer", "number"):
        kind = "type-widened"
    elif old is None:
        kind = "type-narrowed-decoded" if _is_decoded(now) else "type-narrowed"
    else:
        kind = "type-narrowed" if (old, new) == ("number", "integer") else "type-changed"
    slot.add(kind, direction, place, words, old, new)
    return {old, new} == {"integer", "number"}


def _is_decoded(data: dict[str, Any]) -> bool:
    return data.get("format") in DECODED or bool(data.get("properties")) or "enum" in data or OPEN_ENUM in data


def compare_values(was: dict[str, Any], now: dict[str, Any], place: str, direction: Direction, slot: Slot) -> None:
    """Note what changed about the values of one type."""
    _formats(was.get("format"), now.get("format"), place, direction, slot)
    _enums(was, now, place, direction, slot)
    _constants(was, now, place, direction, slot)
    for name, exclusive, lower in BOUNDS:
        old, new = _bound(was, name, exclusive, lower), _bound(now, name, exclusive, lower)
        if old != new:
            tighter = old is None or (new is not None and (new > old if lower else new < old))
            words = f"{name} {_limit(old, lower)} became {_limit(new, lower)}"
            slot.add("limit-tightened" if tighter else "limit-loosened", direction, place, words, was.get(name), now.get(name))
    _rules(was, now, place, direction, slot)


def _formats(old: Any, new: Any, place: str, direction: Direction, slot: Slot) -> None:
    if old == new:
        return
    decoded = old in DECODED, new in DECODED
    if all(decoded):
        kind = "format-decoded-changed"
    elif decoded[0]:
        kind = "format-decoded-removed"
    elif decoded[1]:
        kind = "format-decoded-added"
    elif new is None or (old in WIDTHS and WIDTHS.get(str(new), 0) > WIDTHS[old]):
        kind = "format-loosened"
    else:
        kind = "format-tightened"
    slot.add(kind, direction, place, f"format {shown(old or 'none')} became {shown(new or 'none')}", old, new)


def _enums(was: dict[str, Any], now: dict[str, Any], place: str, direction: Direction, slot: Slot) -> None:
    before, after = _listed(was), _listed(now)
    if before is None and after is None:
        return
    open_before, open_after = OPEN_ENUM in was, OPEN_ENUM in now
    if before is None or after is None:
        values = after if before is None else before
        known = ", ".join(shown(value) for value in values or [])
        if before is None:
            slot.add("enum-made-open" if open_after else "enum-made", direction, place, f"an enum now: {known}", None, after)
        else:
            slot.add("enum-dropped", direction, place, f"no longer an enum (it was {known})", before, None)
        return
    for value in before:
        if value not in after:
            slot.add("enum-value-removed", direction, place, f"enum value {shown(value)} removed", value, None)
    for value in after:
        if value not in before:
            slot.add("enum-value-added", direction, place, f"enum value {shown(value)} added", None, value)
    if open_before != open_after:
        words = "other values may come now" if open_after else "no other values may come any more"
        slot.add("enum-opened" if open_after else "enum-closed", direction, place, words, open_before, open_after)
    aliases = mapping(was.get("x-enum-aliases")), mapping(now.get("x-enum-aliases"))
    for name in aliases[0].keys() | aliases[1].keys():
        if aliases[0].get(name) != aliases[1].get(name):
            kind = "enum-alias-removed" if name in aliases[0] else "enum-alias-added"
            slot.add(
                kind,
                direction,
                place,
                f"alias {shown(name)} {kind.rpartition('-')[2]}",
                aliases[0].get(name),
                aliases[1].get(name),
            )


def _listed(data: dict[str, Any]) -> list[Any] | None:
    if "enum" not in data and OPEN_ENUM not in data:
        return None
    # Whether null fits is compared by itself.
    return [value for value in [*sequence(data.get("enum")), *sequence(data.get(OPEN_ENUM))] if value is not None]


def _constants(was: dict[str, Any], now: dict[str, Any], place: str, direction: Direction, slot: Slot) -> None:
    old, new = was.get("const"), now.get("const")
    if ("const" in was, old) == ("const" in now, new):
        return
    if "const" in was and "const" in now:
        slot.add("const-changed", direction, place, f"always {shown(old)} became always {shown(new)}", old, new)
    elif "const" in now:
        slot.add("const-added", direction, place, f"always {shown(new)} now", None, new)
    else:
        slot.add("const-removed", direction, place, f"no longer always {shown(old)}", old, None)


def _bound(data: dict[str, Any], name: str, exclusive: str | None, lower: bool) -> tuple[float, bool] | None:
    """Return the stricter of a limit and its exclusive form, in an order in which stricter lower limits are greater."""
    found: list[tuple[float, bool]] = []
    value, limit = data.get(name), data.get(exclusive or "")
    if _is_number(value):
        found.append((value, (limit is True) is lower))
    if _is_number(limit):
        found.append((limit, lower))
    # No length is less than 0.
    if not found or (exclusive is None and lower and found[0][0] <= 0):
        return None
    return max(found) if lower else min(found)


def _limit(bound: tuple[float, bool] | None, lower: bool) -> str:
    return "none" if bound is None else f"{bound[0]}{' (exclusive)' if bound[1] is lower else ''}"


def _is_number(value: Any) -> TypeGuard[float]:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _rules(was: dict[str, Any], now: dict[str, Any], place: str, direction: Direction, slot: Slot) -> None:
    for name in ("pattern", "multipleOf", "uniqueItems"):
        old, new = was.get(name) or None, now.get(name) or None
        if old != new:
            looser = new is None or (name == "multipleOf" and _divides(new, old))
            words = f"{name} {shown(old or 'none')} became {shown(new or 'none')}"
            slot.add("limit-loosened" if looser else "limit-tightened", direction, place, words, old, new)


def _divides(new: Any, old: Any) -> bool:
    return _is_number(new) and _is_number(old) and new != 0 and old % new == 0


def compare_default(old: Any, new: Any, place: str, direction: Direction, slot: Slot) -> None:
    """Note what leaving a value out means now; a default of null says nothing."""
    if old == new and type(old) is type(new):
        return
    kind = "default-added" if old is None else "default-removed" if new is None else "default-changed"
    slot.add(
        kind,
        direction,
        place,
        f"default {'none' if old is None else shown(old)} became {'none' if new is None else shown(new)}",
        old,
        new,
    )


def compare_constraint(
    keyword: str, was: dict[str, Any], now: dict[str, Any], place: str, direction: Direction, slot: Slot
) -> None:
    """Note a change of a keyword whose effect isn't worked out here."""
    if was.get(keyword) == now.get(keyword):
        return
    kind = "constraint-added" if keyword not in was else "constraint-removed" if keyword not in now else "constraint-changed"
    slot.add(kind, direction, place, f"`{keyword}` {kind.rpartition('-')[2]}", was.get(keyword), now.get(keyword))
