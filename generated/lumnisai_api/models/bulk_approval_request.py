# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    decode_str,
    many,
    straight,
)

if TYPE_CHECKING:
    from .bulk_approval_action import BulkApprovalAction


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class BulkApprovalRequest(Model):
    """One decision for several steps.

    Attributes:
        step_execution_ids: Ids of the steps to decide. Not settled: how many one call takes.
        action: Decision to take on several steps.
        reason: Why it is so decided. Not settled: whether `reject` needs it, as it does for one step.

    """

    step_execution_ids: list[str]
    action: BulkApprovalAction | None
    reason: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "step_execution_ids": Field("step_execution_ids", many(decode_str), required=True),
        "action": Field("action", Ref("bulk_approval_action", "BulkApprovalAction")),
        "reason": Field("reason"),
    }

    def __init__(
        self,
        *,
        step_execution_ids: Sequence[str],
        action: BulkApprovalAction | str | None | Unset = UNSET,
        reason: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["step_execution_ids"] = step_execution_ids
        if action is not UNSET and action is not None:
            wire["action"] = action
        if reason is not UNSET and reason is not None:
            wire["reason"] = reason
