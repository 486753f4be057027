"""Five ways to page, one mechanism."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from lumnisai._core.json_values import is_list, is_mapping
from lumnisai._core.operation import Paging


class _Style(NamedTuple):
    position: str
    size: str
    first: int
    by_page: bool


STYLES = {
    "limit_offset": _Style("offset", "limit", 0, False),
    "limit_offset_array": _Style("offset", "limit", 0, False),
    "page_page_size": _Style("page", "page_size", 1, True),
    "page_page_size_array": _Style("page", "page_size", 1, True),
    "page_limit": _Style("page", "limit", 1, True),
    "skip_limit": _Style("skip", "limit", 0, False),
}


def next_parameters(paging: Paging, sent: Mapping[str, Any], answer: Mapping[str, Any] | Sequence[Any]) -> dict[str, Any] | None:
    """Return the parameters that ask for the page after this one, or `None` when this was the last.

    An empty page is the last one, whatever its counts say, so that a list that shrinks while it is read can't loop.
    """
    style = STYLES[paging.style]
    envelope: Mapping[str, Any] = answer if is_mapping(answer) else {}
    items: Any = unwrapped(answer) if paging.items is None else envelope.get(paging.items)
    count = len(items) if is_list(items) else 0
    if count == 0:
        return None
    position = int(sent.get(style.position) or style.first)
    told = _whole(_at(envelope, style.size)) or _whole(_at(envelope, f"pagination.{style.size}"))
    size = told or _whole(sent.get(style.size))
    total = _whole(_at(envelope, paging.total)) if paging.total else None
    more = _first_given(_at(envelope, "has_more"), _at(envelope, "pagination.has_next"))
    # The size that was asked for may be more than the server gives; counting too little costs a call, too much loses items.
    seen = (position - 1) * (told or count) + count if style.by_page else position + count
    if more is False or (more is None and total is not None and seen >= total):
        return None
    # Without any count, a page shorter than asked for is the end of a bare array; an object may come shorter than asked for
    # without saying so, and then only an empty page is the end.
    expected = size if paging.items is None else told
    if more is None and total is None and expected is not None and count < expected:
        return None
    return {**sent, style.position: position + 1 if style.by_page else position + count}


def unwrapped(answer: Any) -> Any:
    """Return the list that an answer is, or the only one that it holds; whatever else it is otherwise."""
    lists = [value for value in answer.values() if is_list(value)] if is_mapping(answer) else []
    return lists[0] if len(lists) == 1 else answer


def _at(envelope: Mapping[str, Any], path: str) -> Any:
    value: Any = envelope
    for part in path.split("."):
        value = value.get(part) if is_mapping(value) else None
    return value


def _whole(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _first_given(*values: Any) -> Any:
    return next((value for value in values if value is not None), None)
