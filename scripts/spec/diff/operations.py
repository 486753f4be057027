"""Find each operation again, and compare what it declares."""

from __future__ import annotations

from typing import Any, Literal, NamedTuple

from scripts.spec.diff import bodies, markers, parameters, security
from scripts.spec.diff.change import Slot
from scripts.spec.diff.parameters import generic_path
from scripts.spec.diff.reader import mapping, sequence
from scripts.spec.diff.schemas import Schemas
from scripts.spec.diff.shapes import NOTES
from scripts.spec.diff.values import shown
from scripts.spec.document import Operation

Kind = Literal["operation", "webhook"]


class Matched(NamedTuple):
    """The operations of two contracts: those found again, and those only one has."""

    pairs: list[tuple[Operation, Operation]]
    gone: list[Operation]
    come: list[Operation]


def match(old: list[Operation], new: list[Operation]) -> Matched:
    """Pair operations by id and place, then by id where the place went or came, then by place alone."""
    pairs: list[tuple[Operation, Operation]] = []
    gone, come = list(old), list(new)
    before, after = {_place(one) for one in old}, {_place(one) for one in new}

    def pair(like: Any) -> None:
        for one in list(gone):
            other = next((each for each in come if like(one, each)), None)
            if other is not None:
                pairs.append((one, other))
                gone.remove(one)
                come.remove(other)

    pair(lambda one, other: one.id == other.id and _place(one) == _place(other))
    # When both places are still served, two ids were exchanged: the wire is as it was.
    pair(lambda one, other: one.id == other.id and (_place(one) not in after or _place(other) not in before))
    pair(lambda one, other: _place(one) == _place(other))
    return Matched(pairs, gone, come)


def _place(operation: Operation) -> tuple[str, str]:
    return operation.method, generic_path(operation.path)


def compare(schemas: Schemas, old: list[Operation], new: list[Operation], kind: Kind) -> dict[str, Slot]:
    """Return the differences by the id that each operation has now, or had."""
    matched = match(old, new)
    slots: dict[str, Slot] = {}
    for one in matched.gone:
        slot = slots.setdefault(one.id, Slot())
        slot.add(f"{kind}-removed", "none", _title(one, kind), "removed", _title(one, kind))
    for one in matched.come:
        slot = slots.setdefault(one.id, Slot())
        slot.add(f"{kind}-added", "none", _title(one, kind), "added", None, _title(one, kind))
    for before, after in matched.pairs:
        slot = slots.setdefault(after.id, Slot())
        _names(before, after, kind, slot)
        _one(schemas, before, after, kind, slot)
    return slots


def _title(operation: Operation, kind: Kind) -> str:
    return operation.path if kind == "webhook" else f"{operation.method.upper()} {operation.path}"


def _names(old: Operation, new: Operation, kind: Kind, slot: Slot) -> None:
    place = _title(new, kind)
    if old.id != new.id:
        slot.add(f"{kind}-renamed", "none", place, f"{shown(old.id)} is {shown(new.id)} now", old.id, new.id)
    if _place(old) != _place(new):
        slot.add(f"{kind}-moved", "none", place, f"moved here from {shown(_title(old, kind))}", _title(old, kind), place)


def _one(schemas: Schemas, old: Operation, new: Operation, kind: Kind, slot: Slot) -> None:
    was, now = old.data, new.data
    if kind == "operation":
        security.compare(schemas.old.reader, schemas.new.reader, was, now, slot)
    if schemas.sameness.holds(was, now) and old.path == new.path:
        return
    deprecated = was.get("deprecated") is True, now.get("deprecated") is True
    if deprecated[0] != deprecated[1]:
        words = "deprecated" if deprecated[1] else "no longer deprecated"
        slot.add("operation-deprecated" if deprecated[1] else "operation-deprecated-undone", "none", "the operation", words)
    tags = [str(sequence(data.get("tags"))[0]) if sequence(data.get("tags")) else "" for data in (was, now)]
    if kind == "operation" and tags[0] != tags[1]:
        slot.add("tag-changed", "none", "the operation", f"tag {shown(tags[0])} became {shown(tags[1])}", *tags)
    parameters.compare(schemas, old, new, kind, slot)
    bodies.compare_request(schemas, was, now, "response" if kind == "webhook" else "request", slot)
    if kind == "operation":
        bodies.compare_responses(schemas, was, now, new.method, slot)
        markers.compare(was, now, slot)
    else:
        _answers(was, now, slot)
    reworded = sorted(key for key in was.keys() | now.keys() if was.get(key) != now.get(key) and _is_text(key))
    if reworded:
        slot.add("docs", "none", "the operation", f"{', '.join(map(shown, reworded))} reworded")


def _answers(was: dict[str, Any], now: dict[str, Any], slot: Slot) -> None:
    """Compare what a receiver may answer to a webhook."""
    before, after = (
        {str(status) for status in mapping(data.get("responses")) if bodies.is_success(str(status))} for data in (was, now)
    )
    for status in sorted(before ^ after):
        kind = "webhook-answer-added" if status in after else "webhook-answer-removed"
        slot.add(kind, "none", f"answer {status}", kind.rpartition("-")[2], status if status in before else None)


def _is_text(key: str) -> bool:
    return key in NOTES or (key.startswith("x-") and key not in markers.JUDGED)
