"""Compare unions: find each member again, under another name or in another place, and compare the pairs."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import TYPE_CHECKING, Any

from scripts.spec.diff.change import Direction, Slot
from scripts.spec.diff.reader import SCHEMAS, mapping
from scripts.spec.diff.shapes import Shapes, is_note
from scripts.spec.diff.values import shown

if TYPE_CHECKING:
    from scripts.spec.diff.schemas import Schemas

ALIKE = 0.5


def compare(schemas: Schemas, old: list[Any], new: list[Any], place: str, direction: Direction, slot: Slot) -> None:
    """Note which members came and went, and how the others changed."""
    anything = any(_is_anything(schemas.old, one) for one in old), any(_is_anything(schemas.new, one) for one in new)
    if any(anything):
        if anything == (True, False):
            slot.add("type-narrowed-decoded", direction, place, "any value became one of several forms")
        elif anything == (False, True):
            slot.add("type-widened", direction, place, "one of several forms became any value")
        return
    pairs, gone, come = match(schemas.old, schemas.new, old, new)
    single = len(old) == 1
    for before, after in pairs:
        schemas.member(before, after, f"{place}({_name(schemas.old, before)})", direction, slot)
    for member in gone:
        name = _name(schemas.old, member)
        kind = "member-removed-covered" if _is_covered(schemas.old, member, schemas.new, new) else "member-removed"
        slot.add(kind, direction, place, f"{shown(name)} is no longer one of the possible forms", name, None)
    for member in come:
        name = _name(schemas.new, member)
        kind = "became-union" if single else "member-added"
        if _is_covered(schemas.new, member, schemas.old, old):
            kind = "member-added-covered"
        slot.add(kind, direction, place, f"{shown(name)} is one of the possible forms now", None, name)


def match(old: Shapes, new: Shapes, before: list[Any], after: list[Any]) -> tuple[list[tuple[Any, Any]], list[Any], list[Any]]:
    """Pair members that are the same, then those of the same name, then those that look alike; return pairs, gone and come."""
    pairs: list[tuple[Any, Any]] = []
    gone, come = list(before), list(after)

    def pair(key: Callable[[Shapes, Any], Hashable]) -> None:
        for one in list(gone):
            wanted = key(old, one)
            other = next((each for each in come if wanted is not None and key(new, each) == wanted), None)
            if other is not None:
                pairs.append((one, other))
                gone.remove(one)
                come.remove(other)

    pair(lambda shapes, node: (shapes.plain_reference(node), shapes.signature(node)))
    pair(lambda shapes, node: shapes.signature(node))
    pair(lambda shapes, node: shapes.plain_reference(node))
    pair(_constant)
    pair(lambda shapes, node: None if shapes.plain_reference(node) or _fields(shapes, node) else _scalar(shapes, node))
    for one in list(gone):
        best = max(come, key=lambda other: _alike(_fields(old, one), _fields(new, other)), default=None)
        if best is not None and _alike(_fields(old, one), _fields(new, best)) > ALIKE:
            pairs.append((one, best))
            gone.remove(one)
            come.remove(best)
    return pairs, gone, come


def compare_discriminators(schemas: Schemas, old: Any, new: Any, place: str, direction: Direction, slot: Slot) -> None:
    """Note how the field that tells the members apart changed."""
    was, now = (mapping(shapes.flat(node).get("discriminator")) for shapes, node in ((schemas.old, old), (schemas.new, new)))
    if was.get("propertyName") != now.get("propertyName"):
        kind = "discriminator-changed" if was and now else "discriminator-added" if now else "discriminator-removed"
        words = f"told apart by {shown(now.get('propertyName') or 'their form')} now"
        slot.add(kind, direction, place, words, was.get("propertyName"), now.get("propertyName"))
        return
    before, after = mapping(was.get("mapping")), mapping(now.get("mapping"))
    for value in before.keys() | after.keys():
        if value not in before:
            slot.add("discriminator-value-added", direction, place, f"{shown(value)} chooses a form now", None, value)
        elif value not in after:
            slot.add("discriminator-changed", direction, place, f"{shown(value)} chooses no form any more", value, None)
        elif not _is_same(schemas.old, schemas.new, before[value], after[value]):
            slot.add("discriminator-changed", direction, place, f"{shown(value)} chooses another form now", value, value)


def _is_anything(shapes: Shapes, member: Any) -> bool:
    return all(is_note(key) for key in shapes.shape(member))


def _is_covered(shapes: Shapes, member: Any, others: Shapes, among: list[Any]) -> bool:
    """Tell whether every value of a member is a value of another one too, as a UUID is a string."""
    kind = shapes.shape(member).get("type")
    if kind in ("object", "array"):
        return False
    plain = [
        data["type"] for data in map(others.shape, among) if "type" in data and all(is_note(key) for key in data if key != "type")
    ]
    return kind in plain


def _is_same(old: Shapes, new: Shapes, before: Any, after: Any) -> bool:
    """Tell whether two references lead to one schema, whatever it is called now."""
    was, now = ({"$ref": text if text.startswith("#/") else SCHEMAS + text} for text in (str(before), str(after)))
    return was == now or old.signature(was) == new.signature(now)


def _name(shapes: Shapes, member: Any) -> str:
    reference = shapes.plain_reference(member)
    if reference is not None:
        return reference.rpartition("/")[2]
    data = shapes.shape(member)
    form = f" ({data['format']})" if isinstance(data.get("format"), str) else ""
    return f"{data.get('type', 'any value')}{form}"


def _constant(shapes: Shapes, member: Any) -> str | None:
    fields = mapping(shapes.shape(member).get("properties"))
    fixed = {name: shapes.flat(child).get("const") for name, child in fields.items()}
    found = sorted((name, repr(value)) for name, value in fixed.items() if value is not None)
    return repr(found) if found else None


def _scalar(shapes: Shapes, member: Any) -> str | None:
    data = shapes.shape(member)
    kind = data.get("type")
    # A union may hold a string beside a UUID: they are not each other's successor.
    return f"{kind} {data.get('format')}" if isinstance(kind, str) and kind not in ("object",) else None


def _fields(shapes: Shapes, member: Any) -> frozenset[str]:
    return frozenset(mapping(shapes.shape(member).get("properties")))


def _alike(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / len(one | other) if one | other else 0.0
