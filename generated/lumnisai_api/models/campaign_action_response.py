# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    decode_datetime,
    straight,
)

if TYPE_CHECKING:
    from .campaign_action_status import CampaignActionStatus
    from .campaign_action_type import CampaignActionType


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class CampaignActionResponse(Model):
    """Something the agent does, did or wants to do about one prospect.

    Attributes:
        id: Id of the action, usually a UUID.
        tenant_id: Tenant it belongs to.
        campaign_id: The campaign.
        prospect_id: The person. Not settled: whether this is the `id` of the entry in the campaign or the caller's own
            `prospect_id`.
        playbook_id: Playbook it follows.
        playbook_version: Version of that playbook.
        action_type: What the agent does, or notes, about one prospect.
        status: Where an action stands. Not settled: what a rejected action shows, as no value stands for it.
        queued_at: When it was queued.
        priority: Its place in the queue. Not settled: the range, and which end comes first.
        created_at: When it was made.
        updated_at: When it was last changed.
        sender_account_id: Account that sends.
        content: Text to send, as it is now.
        original_content: The text before it was edited.
        agent_reasoning: Why the agent chose it.
        router_output: Output of the model that chose it; free-form.
        generator_metadata: How the text was made; free-form.
        prospect_state_at: How the person stood when it was chosen; free-form.
        outcome: What came of it, as recorded; free-form.
        decided_at: When it was decided.
        executed_at: When it was carried out.
        outcome_recorded_at: When the outcome was recorded.
        approved_by: Who approved it.
        approval_notes: Note on the approval.
        rejected_by: Who rejected it.
        rejection_reason: Why it was rejected.
        draft_id: Message draft that goes with it.
        outreach_queue_id: Its entry in the sending queue.
        source_message_id: Incoming message it answers; so it seems by its name.

    """

    id: str
    tenant_id: str
    campaign_id: str
    prospect_id: str
    playbook_id: str
    playbook_version: int
    action_type: CampaignActionType
    status: CampaignActionStatus
    queued_at: datetime.datetime
    priority: int
    created_at: datetime.datetime
    updated_at: datetime.datetime
    sender_account_id: str | None
    content: str | None
    original_content: str | None
    agent_reasoning: str | None
    router_output: dict[str, Any] | None
    generator_metadata: dict[str, Any] | None
    prospect_state_at: dict[str, Any] | None
    outcome: dict[str, Any] | None
    decided_at: datetime.datetime | None
    executed_at: datetime.datetime | None
    outcome_recorded_at: datetime.datetime | None
    approved_by: str | None
    approval_notes: str | None
    rejected_by: str | None
    rejection_reason: str | None
    draft_id: str | None
    outreach_queue_id: str | None
    source_message_id: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", required=True),
        "tenant_id": Field("tenant_id", required=True),
        "campaign_id": Field("campaign_id", required=True),
        "prospect_id": Field("prospect_id", required=True),
        "playbook_id": Field("playbook_id", required=True),
        "playbook_version": Field("playbook_version", required=True),
        "action_type": Field("action_type", Ref("campaign_action_type", "CampaignActionType"), required=True),
        "status": Field("status", Ref("campaign_action_status", "CampaignActionStatus"), required=True),
        "queued_at": Field("queued_at", decode_datetime, required=True),
        "priority": Field("priority", required=True),
        "created_at": Field("created_at", decode_datetime, required=True),
        "updated_at": Field("updated_at", decode_datetime, required=True),
        "sender_account_id": Field("sender_account_id"),
        "content": Field("content"),
        "original_content": Field("original_content"),
        "agent_reasoning": Field("agent_reasoning"),
        "router_output": Field("router_output"),
        "generator_metadata": Field("generator_metadata"),
        "prospect_state_at": Field("prospect_state_at"),
        "outcome": Field("outcome"),
        "decided_at": Field("decided_at", decode_datetime),
        "executed_at": Field("executed_at", decode_datetime),
        "outcome_recorded_at": Field("outcome_recorded_at", decode_datetime),
        "approved_by": Field("approved_by"),
        "approval_notes": Field("approval_notes"),
        "rejected_by": Field("rejected_by"),
        "rejection_reason": Field("rejection_reason"),
        "draft_id": Field("draft_id"),
        "outreach_queue_id": Field("outreach_queue_id"),
        "source_message_id": Field("source_message_id"),
    }

    def __init__(
        self,
        *,
        id: str,
        tenant_id: str,
        campaign_id: str,
        prospect_id: str,
        playbook_id: str,
        playbook_version: int,
        action_type: CampaignActionType | str,
        status: CampaignActionStatus | str,
        queued_at: datetime.datetime | str,
        priority: int,
        created_at: datetime.datetime | str,
        updated_at: datetime.datetime | str,
        sender_account_id: str | None | Unset = UNSET,
        content: str | None | Unset = UNSET,
        original_content: str | None | Unset = UNSET,
        agent_reasoning: str | None | Unset = UNSET,
        router_output: Mapping[str, Any] | None | Unset = UNSET,
        generator_metadata: Mapping[str, Any] | None | Unset = UNSET,
        prospect_state_at: Mapping[str, Any] | None | Unset = UNSET,
        outcome: Mapping[str, Any] | None | Unset = UNSET,
        decided_at: datetime.datetime | str | None | Unset = UNSET,
        executed_at: datetime.datetime | str | None | Unset = UNSET,
        outcome_recorded_at: datetime.datetime | str | None | Unset = UNSET,
        approved_by: str | None | Unset = UNSET,
        approval_notes: str | None | Unset = UNSET,
        rejected_by: str | None | Unset = UNSET,
        rejection_reason: str | None | Unset = UNSET,
        draft_id: str | None | Unset = UNSET,
        outreach_queue_id: str | None | Unset = UNSET,
        source_message_id: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["id"] = id
        wire["tenant_id"] = tenant_id
        wire["campaign_id"] = campaign_id
        wire["prospect_id"] = prospect_id
        wire["playbook_id"] = playbook_id
        wire["playbook_version"] = playbook_version
        wire["action_type"] = action_type
        wire["status"] = status
        wire["queued_at"] = queued_at
        wire["priority"] = priority
        wire["created_at"] = created_at
        wire["updated_at"] = updated_at
        if sender_account_id is not UNSET:
            wire["sender_account_id"] = sender_account_id
        if content is not UNSET:
            wire["content"] = content
        if original_content is not UNSET:
            wire["original_content"] = original_content
        if agent_reasoning is not UNSET:
            wire["agent_reasoning"] = agent_reasoning
        if router_output is not UNSET:
            wire["router_output"] = router_output
        if generator_metadata is not UNSET:
            wire["generator_metadata"] = generator_metadata
        if prospect_state_at is not UNSET:
            wire["prospect_state_at"] = prospect_state_at
        if outcome is not UNSET:
            wire["outcome"] = outcome
        if decided_at is not UNSET:
            wire["decided_at"] = decided_at
        if executed_at is not UNSET:
            wire["executed_at"] = executed_at
        if outcome_recorded_at is not UNSET:
            wire["outcome_recorded_at"] = outcome_recorded_at
        if approved_by is not UNSET:
            wire["approved_by"] = approved_by
        if approval_notes is not UNSET:
            wire["approval_notes"] = approval_notes
        if rejected_by is not UNSET:
            wire["rejected_by"] = rejected_by
        if rejection_reason is not UNSET:
            wire["rejection_reason"] = rejection_reason
        if draft_id is not UNSET:
            wire["draft_id"] = draft_id
        if outreach_queue_id is not UNSET:
            wire["outreach_queue_id"] = outreach_queue_id
        if source_message_id is not UNSET:
            wire["source_message_id"] = source_message_id
