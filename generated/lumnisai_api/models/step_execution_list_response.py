# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    Ref,
    many,
    straight,
)

if TYPE_CHECKING:
    from .step_execution_item import StepExecutionItem


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class StepExecutionListResponse(Model):
    """One page of step executions.

    Attributes:
        items: The steps of this page.
        total: Steps in all.
        limit: Steps per page, as in force.
        offset: Steps skipped from the start.
        has_more: Whether more follow.

    """

    items: list[StepExecutionItem]
    total: int
    limit: int
    offset: int
    has_more: bool

    _fields: ClassVar[Mapping[str, Field]] = {
        "items": Field("items", many(Ref("step_execution_item", "StepExecutionItem")), required=True),
        "total": Field("total", required=True),
        "limit": Field("limit", required=True),
        "offset": Field("offset", required=True),
        "has_more": Field("has_more", required=True),
    }

    def __init__(
        self,
        *,
        items: Sequence[StepExecutionItem | Mapping[str, Any]],
        total: int,
        limit: int,
        offset: int,
        has_more: bool,
    ) -> None:
        wire = self._start()
        wire["items"] = items
        wire["total"] = total
        wire["limit"] = limit
        wire["offset"] = offset
        wire["has_more"] = has_more
