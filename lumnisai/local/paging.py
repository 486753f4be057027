"""Cut lists into pages in every style that the contract knows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from lumnisai.local.contract import Operation
from lumnisai.local.store import LARGEST

# For lists whose default size the contract leaves open.
DEFAULT_SIZE = 50


@dataclass(frozen=True, slots=True)
class Page:
    """The part of a list that is wanted."""

    offset: int
    limit: int

    @property
    def number(self) -> int:
        """The page number, counted from 1."""
        return self.offset // self.limit + 1


def page_of(operation: Operation, query: Mapping[str, Any]) -> Page:
    """Read from a query which page it asks for.

    Raises:
        LookupError: The operation has no pages.
    """
    if operation.pagination is None:
        raise LookupError(f"{operation.id} does not page")
    style = operation.pagination.style.removesuffix("_array")
    size_name = "page_size" if style == "page_page_size" else "limit"
    size = _number(query, size_name, DEFAULT_SIZE)
    if style in ("page_page_size", "page_limit"):
        return Page(min((_number(query, "page", 1) - 1) * size, LARGEST), size)
    return Page(_number(query, "skip" if style == "skip_limit" else "offset", 0), size)


def envelope(operation: Operation, page: Page, items: Sequence[Any], total: int, **more: Any) -> Any:
    """Wrap one page of items as the operation's style wants it."""
    pagination = operation.pagination
    if pagination is None or pagination.items is None:
        return list(items)
    total_name = pagination.total or "total"
    answer: dict[str, Any] = {pagination.items: list(items)}
    match pagination.style:
        case "page_page_size" if "." in total_name:
            pages = -(-total // page.limit)
            answer[total_name.partition(".")[0]] = {
                "page": page.number,
                "page_size": page.limit,
                "total": total,
                "total_pages": pages,
                "has_next": page.number < pages,
                "has_prev": page.number > 1,
            }
        case "page_page_size":
            answer |= {total_name: total, "page": page.number, "page_size": page.limit}
        case "page_limit":
            more_follow = page.offset + len(items) < total
            answer |= {total_name: total, "page": page.number, "limit": page.limit, "has_more": more_follow}
        case "skip_limit":
            answer |= {total_name: total, "skip": page.offset, "limit": page.limit}
        case "limit_offset":
            answer |= {total_name: total, "limit": page.limit, "offset": page.offset}
        case style:
            raise ValueError(f"unknown paging style {style!r}")
    return answer | more


def _number(query: Mapping[str, Any], name: str, otherwise: int) -> int:
    value = query.get(name)
    return otherwise if value is None else min(int(value), LARGEST)
