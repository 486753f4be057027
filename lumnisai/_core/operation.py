"""What the contract says about an operation, as values."""

from __future__ import annotations

from typing import Literal, NamedTuple


class UserPlace(NamedTuple):
    """Where an operation takes the user on whose behalf it acts."""

    mode: Literal["acting", "optional", "subject"]
    location: Literal["query", "path", "body", "form"]
    name: str


class Paging(NamedTuple):
    """How a list is paged; `items` and `total` are places in the answer, `None` where it is a bare array."""

    style: Literal["limit_offset", "limit_offset_array", "page_page_size", "page_page_size_array", "page_limit", "skip_limit"]
    items: str | None
    total: str | None


class Operation(NamedTuple):
    """One operation of the contract."""

    id: str
    method: str
    path: str
    idempotent: Literal["natural", "key"]
    retry: Literal["standard", "conflict", "never"]
    user: UserPlace | None
    paging: Paging | None
    # The statuses that the contract declares for its answers.
    statuses: tuple[int, ...]
