"""Compare two schemas, whatever way they are written."""

from __future__ import annotations

from typing import Any

from scripts.spec.diff import unions, values
from scripts.spec.diff.change import Direction, Slot, Unit
from scripts.spec.diff.reader import SCHEMAS, Reader, mapping, sequence
from scripts.spec.diff.sameness import Sameness
from scripts.spec.diff.shapes import NOTES, Form, Shapes, is_note

# What is compared by its own rules; any other keyword counts as a constraint.
STRUCTURE = frozenset(
    {
        "$ref",
        "allOf",
        "anyOf",
        "oneOf",
        "discriminator",
        "type",
        "properties",
        "required",
        "items",
        "additionalProperties",
        "$defs",
    }
)


class Schemas:
    """Compares pairs of schemas; a pair of named ones once for each direction, so that circles end."""

    def __init__(self, old: Reader, new: Reader) -> None:
        self.old = Shapes(old)
        self.new = Shapes(new)
        self.sameness = Sameness(old, new)
        self.slots: dict[Unit, Slot] = {}
        self._waiting: list[Unit] = []
        self._open: set[tuple[int, int, Direction]] = set()

    def compare(self, old: Any, new: Any, place: str, direction: Direction, slot: Slot, *, optional: bool = False) -> None:
        """Note the differences between two schemas.

        Args:
            old: The schema as it was.
            new: The schema as it is.
            place: Where it stands.
            direction: Who sends the value.
            slot: Where the differences are noted.
            optional: The value may be left out, so that Python reads it as `None` anyway.
        """
        self._compare(old, new, place, direction, slot, optional)
        while self._waiting:
            unit = self._waiting.pop()
            names = f"{unit[0]}" if unit[0] == unit[1] else f"{unit[0]} (now {unit[1]})"
            self._named(unit, names)

    def _named(self, unit: Unit, place: str) -> None:
        old, new, direction = unit
        nodes = (self.old.reader.follow({"$ref": SCHEMAS + old}).data, self.new.reader.follow({"$ref": SCHEMAS + new}).data)
        if not self.sameness.holds(*nodes):
            self._compare(*nodes, place, direction, self.slots[unit], False)

    def _compare(self, old: Any, new: Any, place: str, direction: Direction, slot: Slot, optional: bool) -> None:
        key = (id(old), id(new), direction)
        if key in self._open:
            return
        self._open.add(key)
        try:
            was, now = self.old.form(old, expand=False), self.new.form(new, expand=False)
            named = _is_named(self.old, was) and _is_named(self.new, now)
            if not named:
                was, now = self.old.form(old, expand=True), self.new.form(new, expand=True)
            self._notes(was.notes, now.notes, place, direction, slot)
            self._null(was.nullable, now.nullable, place, direction, slot, optional)
            if len(was.members) == len(now.members) == 1:
                self.member(was.members[0], now.members[0], place, direction, slot)
            else:
                unions.compare(self, was.members, now.members, place, direction, slot)
            if not named:
                unions.compare_discriminators(self, old, new, place, direction, slot)
        finally:
            self._open.discard(key)

    def member(self, old: Any, new: Any, place: str, direction: Direction, slot: Slot) -> None:
        """Compare two schemas that are no unions: named ones by themselves, later."""
        names = self.old.schema_name(old), self.new.schema_name(new)
        if names[0] is not None and names[1] is not None:
            unit = (names[0], names[1], direction)
            slot.uses.add(unit)
            if unit not in self.slots:
                self.slots[unit] = Slot()
                self._waiting.append(unit)
            return
        was, now = self.old.shape(old), self.new.shape(new)
        if not values.compare_types(was, now, place, direction, slot):
            return
        values.compare_values(was, now, place, direction, slot)
        if "object" in (was.get("type"), now.get("type")):
            self._fields(was, now, place, direction, slot)
        if "array" in (was.get("type"), now.get("type")):
            self._compare(was.get("items", True), now.get("items", True), f"{place}[]", direction, slot, False)
        for keyword in sorted(was.keys() | now.keys()):
            if keyword not in STRUCTURE and keyword not in values.COMPARED and not is_note(keyword):
                values.compare_constraint(keyword, was, now, place, direction, slot)

    def _fields(self, was: dict[str, Any], now: dict[str, Any], place: str, direction: Direction, slot: Slot) -> None:
        before, after = self._visible(self.old, was, direction), self._visible(self.new, now, direction)
        needed = set(map(str, sequence(was.get("required")))), set(map(str, sequence(now.get("required"))))
        for name in before:
            where = f"{place}.{name}"
            required = name in needed[0], name in needed[1]
            if name not in after:
                kind = "field-removed-required" if required[0] else "field-removed"
                slot.add(kind, direction, where, f"removed; it was {_need(required[0])}", _need(required[0]))
                continue
            if required == (False, True):
                slot.add("field-now-required", direction, where, "required now", "optional", "required")
            elif required == (True, False):
                nullable = self.old.form(before[name], expand=True).nullable
                kind = "field-now-optional-nullable" if nullable else "field-now-optional"
                slot.add(kind, direction, where, "optional now", "required", "optional")
            self._compare(before[name], after[name], where, direction, slot, not all(required))
        for name in (name for name in after if name not in before):
            need = name in needed[1]
            kind = "field-added-required" if need else "field-added"
            slot.add(kind, direction, f"{place}.{name}", f"added, {_need(need)}", None, _need(need))
        for name in sorted((needed[1] - needed[0]) - after.keys()):
            slot.add(
                "field-now-required", direction, f"{place}.{name}", "required now, though it isn't described", None, "required"
            )
        if not before and after:
            slot.add("object-described", direction, place, "described by fields now; it was a free-form object")
        self._extras(was, now, place, direction, slot)

    def _visible(self, shapes: Shapes, data: dict[str, Any], direction: Direction) -> dict[str, Any]:
        """Return the fields that are there in this direction."""
        hidden = "readOnly" if direction == "request" else "writeOnly"
        fields = mapping(data.get("properties"))
        return {name: child for name, child in fields.items() if shapes.form(child, expand=True).notes.get(hidden) is not True}

    def _extras(self, was: dict[str, Any], now: dict[str, Any], place: str, direction: Direction, slot: Slot) -> None:
        before, after = was.get("additionalProperties", True), now.get("additionalProperties", True)
        if before is not False and after is False:
            slot.add("extras-refused", direction, place, "takes no other fields now", True, False)
        elif before is False and after is not False:
            slot.add("extras-allowed", direction, place, "takes other fields now", False, True)
        elif before is not False:
            self._compare(before, after, f"{place}{{*}}", direction, slot, False)

    def _null(self, was: bool, now: bool, place: str, direction: Direction, slot: Slot, optional: bool) -> None:
        if was and not now:
            slot.add("null-refused", direction, place, "no longer null", True, False)
        elif now and not was:
            slot.add("null-allowed-optional" if optional else "null-allowed", direction, place, "may be null", False, True)

    def _notes(self, was: dict[str, Any], now: dict[str, Any], place: str, direction: Direction, slot: Slot) -> None:
        values.compare_default(was.get("default"), now.get("default"), place, direction, slot)
        for key, kind in (("deprecated", "field-deprecated"), ("x-secret", "secret")):
            if (was.get(key) is True) != (now.get(key) is True):
                words = f"{'marked' if now.get(key) is True else 'no longer marked'} as {key.removeprefix('x-')}"
                slot.add(kind if now.get(key) is True else f"{kind}-undone", direction, place, words)
        skipped = {"default", "deprecated", "x-secret", "readOnly", "writeOnly", "nullable"}
        changed = sorted(key for key in was.keys() | now.keys() if key not in skipped and was.get(key) != now.get(key))
        if changed:
            kept = [key for key in changed if key in NOTES or key.startswith("x-")]
            slot.add("docs", "none", place, f"{', '.join(map(values.shown, kept))} reworded")


def _is_named(shapes: Shapes, form: Form) -> bool:
    return len(form.members) == 1 and shapes.schema_name(form.members[0]) is not None


def _need(required: bool) -> str:
    return "required" if required else "optional"
