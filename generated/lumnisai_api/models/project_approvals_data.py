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
    from .pending_approval_extended import PendingApprovalExtended


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ProjectApprovalsData(Model):
    """Approvals of one project in a batch poll.

    Attributes:
        approvals: The approvals.
        total: Approvals in all.
        has_more: Whether there are more.

    """

    approvals: list[PendingApprovalExtended]
    total: int
    has_more: bool

    _fields: ClassVar[Mapping[str, Field]] = {
        "approvals": Field("approvals", many(Ref("pending_approval_extended", "PendingApprovalExtended")), required=True),
        "total": Field("total", required=True),
        "has_more": Field("has_more", required=True),
    }

    def __init__(
        self,
        *,
        approvals: Sequence[PendingApprovalExtended | Mapping[str, Any]],
        total: int,
        has_more: bool,
    ) -> None:
        wire = self._start()
        wire["approvals"] = approvals
        wire["total"] = total
        wire["has_more"] = has_more
