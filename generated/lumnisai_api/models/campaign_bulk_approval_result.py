# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Unset,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class CampaignBulkApprovalResult(Model):
    """What came of one decision.

    Attributes:
        action_id: The action.
        success: Whether the decision took effect.
        error: Why it did not.

    """

    action_id: str
    success: bool
    error: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "action_id": Field("action_id", required=True),
        "success": Field("success", required=True),
        "error": Field("error"),
    }

    def __init__(
        self,
        *,
        action_id: str,
        success: bool,
        error: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["action_id"] = action_id
        wire["success"] = success
        if error is not UNSET:
            wire["error"] = error
