# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class PaginationInfo(Model):
    """Where a page stands in the whole list.

    Attributes:
        page: This page, counted from 1.
        page_size: Items per page.
        total: Items in all.
        total_pages: Pages in all.
        has_next: Whether another page follows.
        has_prev: Whether a page comes before.

    """

    page: int
    page_size: int
    total: int
    total_pages: int
    has_next: bool
    has_prev: bool

    _fields: ClassVar[Mapping[str, Field]] = {
        "page": Field("page", required=True),
        "page_size": Field("page_size", required=True),
        "total": Field("total", required=True),
        "total_pages": Field("total_pages", required=True),
        "has_next": Field("has_next", required=True),
        "has_prev": Field("has_prev", required=True),
    }

    def __init__(
        self,
        *,
        page: int,
        page_size: int,
        total: int,
        total_pages: int,
        has_next: bool,
        has_prev: bool,
    ) -> None:
        wire = self._start()
        wire["page"] = page
        wire["page_size"] = page_size
        wire["total"] = total
        wire["total_pages"] = total_pages
        wire["has_next"] = has_next
        wire["has_prev"] = has_prev
