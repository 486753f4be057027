"""Compare our own markers on operations: how a call may be repeated, whose user it carries, how it pages."""

from __future__ import annotations

from typing import Any

from scripts.spec.diff.change import Slot
from scripts.spec.diff.reader import mapping
from scripts.spec.diff.values import shown

JUDGED = frozenset({"x-idempotent", "x-retry", "x-user-scope", "x-pagination"})
# How much of a user the client insists on before it sends anything.
STRICTNESS = {"none": 0, "optional": 1, "acting": 2, "subject": 3}


def compare(was: dict[str, Any], now: dict[str, Any], slot: Slot) -> None:
    """Note the differences."""
    _switch(was, now, "x-idempotent", "key", ("idempotency-lost", "idempotency-gained"), slot)
    _switch(was, now, "x-retry", "never", ("retry-forbidden", "retry-allowed"), slot)
    _user(mapping(was.get("x-user-scope")), mapping(now.get("x-user-scope")), slot)
    _paging(mapping(was.get("x-pagination")), mapping(now.get("x-pagination")), slot)


def _switch(was: dict[str, Any], now: dict[str, Any], marker: str, careful: str, kinds: tuple[str, str], slot: Slot) -> None:
    old, new = was.get(marker), now.get(marker)
    if old != new:
        # A marker that is missing promises nothing.
        kind = kinds[0] if new == careful or new is None else kinds[1]
        slot.add(kind, "none", marker, f"{shown(old)} became {shown(new)}", old, new)


def _user(was: dict[str, Any], now: dict[str, Any], slot: Slot) -> None:
    modes = str(was.get("mode", "none")), str(now.get("mode", "none"))
    if modes[0] != modes[1]:
        if modes[1] == "none":
            kind = "user-dropped"
        elif modes[0] == "none":
            kind = "user-added-required" if modes[1] == "subject" else "user-added"
        else:
            stricter = STRICTNESS.get(modes[1], 3) > STRICTNESS.get(modes[0], 0)
            kind = "user-now-required" if stricter else "user-now-optional"
        slot.add(kind, "none", "x-user-scope", f"{shown(modes[0])} became {shown(modes[1])}", *modes)
    if "none" not in modes and (was.get("in"), was.get("name")) != (now.get("in"), now.get("name")):
        words = (
            f"the user goes in {now.get('in')} {shown(now.get('name'))}, no longer in {was.get('in')} {shown(was.get('name'))}"
        )
        kind = "user-renamed" if was.get("name") != now.get("name") else "user-moved"
        slot.add(kind, "none", "x-user-scope", words, was, now)


def _paging(was: dict[str, Any], now: dict[str, Any], slot: Slot) -> None:
    if was == now:
        return
    if not was or not now:
        bare = str(now.get("style")).endswith("_array")
        kind = "paging-removed" if was else "paging-added-array" if bare else "paging-added"
        words = f"a list in pages now ({shown(now.get('style'))})" if now else "no longer a list in pages"
    elif was.get("style") != now.get("style"):
        kind, words = "paging-style", f"style {shown(was.get('style'))} became {shown(now.get('style'))}"
    else:
        kind, words = "paging-places", f"items and total are found in {shown(now.get('items'))} and {shown(now.get('total'))} now"
    slot.add(kind, "none", "x-pagination", words, was or None, now or None)
