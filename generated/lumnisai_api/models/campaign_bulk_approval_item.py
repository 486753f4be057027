# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    straight,
)

if TYPE_CHECKING:
    from .campaign_bulk_approval_action import CampaignBulkApprovalAction


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class CampaignBulkApprovalItem(Model):
    """A decision on one action out of several.

    Attributes:
        action_id: The action.
        action: A decision on one action.
        notes: Note on the approval.
        reason: Why. Not settled: whether `reject` needs it, as it does for a single action.
        modified_content: Text to send in place of the agent's.
        modified_subject: Email subject in place of the agent's.

    """

    action_id: str
    action: CampaignBulkApprovalAction
    notes: str | None
    reason: str | None
    modified_content: str | None
    modified_subject: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "action_id": Field("action_id", required=True),
        "action": Field("action", Ref("campaign_bulk_approval_action", "CampaignBulkApprovalAction"), required=True),
        "notes": Field("notes"),
        "reason": Field("reason"),
        "modified_content": Field("modified_content"),
        "modified_subject": Field("modified_subject"),
    }

    def __init__(
        self,
        *,
        action_id: str,
        action: CampaignBulkApprovalAction | str,
        notes: str | None | Unset = UNSET,
        reason: str | None | Unset = UNSET,
        modified_content: str | None | Unset = UNSET,
        modified_subject: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["action_id"] = action_id
        wire["action"] = action
        if notes is not UNSET and notes is not None:
            wire["notes"] = notes
        if reason is not UNSET and reason is not None:
            wire["reason"] = reason
        if modified_content is not UNSET and modified_content is not None:
            wire["modified_content"] = modified_content
        if modified_subject is not UNSET and modified_subject is not None:
            wire["modified_subject"] = modified_subject
