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
    from .approval_item import ApprovalItem


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ApprovalListResponse(Model):
    """One page of steps that wait for a decision.

    Attributes:
        approvals: The steps of this page.
        total: Steps in all.
        limit: Steps per page, as in force.
        offset: Steps skipped from the start.
        has_more: Whether more follow.

    """

    approvals: list[ApprovalItem]
    total: int
    limit: int
    offset: int
    has_more: bool

    _fields: ClassVar[Mapping[str, Field]] = {
        "approvals": Field("approvals", many(Ref("approval_item", "ApprovalItem")), required=True),
        "total": Field("total", required=True),
        "limit": Field("limit", required=True),
        "offset": Field("offset", required=True),
        "has_more": Field("has_more", required=True),
    }

    def __init__(
        self,
        *,
        approvals: Sequence[ApprovalItem | Mapping[str, Any]],
        total: int,
        limit: int,
        offset: int,
        has_more: bool,
    ) -> None:
        wire = self._start()
        wire["approvals"] = approvals
        wire["total"] = total
        wire["limit"] = limit
        wire["offset"] = offset
        wire["has_more"] = has_more
