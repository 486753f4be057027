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
    from .campaign_action_type import CampaignActionType
    from .campaign_crm_provider import CampaignCrmProvider
    from .campaign_prospect_state import CampaignProspectState


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class CampaignProspectResponse(Model):
    """A person in a campaign.

    Attributes:
        id: Id of the person's entry in the campaign, usually a UUID.
        campaign_id: The campaign.
        tenant_id: Tenant it belongs to.
        prospect_id: The caller's own id of the person, as given when added.
        prospect_data: Facts about the person; free-form.
        state: Where a person stands in a campaign. Not settled: which states are final; `stopped`, `meeting_booked`
            and `intro_accepted` may be.
        state_changed_at: When the state last changed.
        follow_up_count: Follow-ups sent.
        metadata: Further data; free-form.
        version: Version of this record, probably counted up with each change.
        created_at: When the person was added.
        updated_at: When the record was last changed.
        prospect_external_id: Identity elsewhere.
        last_action_at: When the last action took place.
        last_action_type: Kind of the last action; the values are open.
        sender_account_id: LinkedIn account that sends.
        sender_mailbox_id: Mailbox that sends.
        pending_action_id: Action that waits for a decision or to be sent.
        previous_state: State before this one; the values are open.
        snoozed_until: Until when the person is left alone.
        next_evaluate_at: When the agent looks at the person next.
        stop_reason: Why the work on the person ended, in a word such as `unresponsive` or `manual`; the values are open.
        stop_reasoning: The same at length.
        crm_provider: CRM that holds the linked record; filled when the CRM is synced or matched.
        crm_record_id: The linked record: a record id of Attio or a contact id of HubSpot.

    """

    id: str
    campaign_id: str
    tenant_id: str
    prospect_id: str
    prospect_data: dict[str, Any]
    state: CampaignProspectState
    state_changed_at: datetime.datetime
    follow_up_count: int
    metadata: dict[str, Any]
    version: int
    created_at: datetime.datetime
    updated_at: datetime.datetime
    prospect_external_id: str | None
    last_action_at: datetime.datetime | None
    last_action_type: CampaignActionType | None
    sender_account_id: str | None
    sender_mailbox_id: str | None
    pending_action_id: str | None
    previous_state: CampaignProspectState | None
    snoozed_until: datetime.datetime | None
    next_evaluate_at: datetime.datetime | None
    stop_reason: str | None
    stop_reasoning: str | None
    crm_provider: CampaignCrmProvider | None
    crm_record_id: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", required=True),
        "campaign_id": Field("campaign_id", required=True),
        "tenant_id": Field("tenant_id", required=True),
        "prospect_id": Field("prospect_id", required=True),
        "prospect_data": Field("prospect_data", required=True),
        "state": Field("state", Ref("campaign_prospect_state", "CampaignProspectState"), required=True),
        "state_changed_at": Field("state_changed_at", decode_datetime, required=True),
        "follow_up_count": Field("follow_up_count", required=True),
        "metadata": Field("metadata", required=True),
        "version": Field("version", required=True),
        "created_at": Field("created_at", decode_datetime, required=True),
        "updated_at": Field("updated_at", decode_datetime, required=True),
        "prospect_external_id": Field("prospect_external_id"),
        "last_action_at": Field("last_action_at", decode_datetime),
        "last_action_type": Field("last_action_type", Ref("campaign_action_type", "CampaignActionType")),
        "sender_account_id": Field("sender_account_id"),
        "sender_mailbox_id": Field("sender_mailbox_id"),
        "pending_action_id": Field("pending_action_id"),
        "previous_state": Field("previous_state", Ref("campaign_prospect_state", "CampaignProspectState")),
        "snoozed_until": Field("snoozed_until", decode_datetime),
        "next_evaluate_at": Field("next_evaluate_at", decode_datetime),
        "stop_reason": Field("stop_reason"),
        "stop_reasoning": Field("stop_reasoning"),
        "crm_provider": Field("crm_provider", Ref("campaign_crm_provider", "CampaignCrmProvider")),
        "crm_record_id": Field("crm_record_id"),
    }

    def __init__(
        self,
        *,
        id: str,
        campaign_id: str,
        tenant_id: str,
        prospect_id: str,
        prospect_data: Mapping[str, Any],
        state: CampaignProspectState | str,
        state_changed_at: datetime.datetime | str,
        follow_up_count: int,
        metadata: Mapping[str, Any],
        version: int,
        created_at: datetime.datetime | str,
        updated_at: datetime.datetime | str,
        prospect_external_id: str | None | Unset = UNSET,
        last_action_at: datetime.datetime | str | None | Unset = UNSET,
        last_action_type: CampaignActionType | str | None | Unset = UNSET,
        sender_account_id: str | None | Unset = UNSET,
        sender_mailbox_id: str | None | Unset = UNSET,
        pending_action_id: str | None | Unset = UNSET,
        previous_state: CampaignProspectState | str | None | Unset = UNSET,
        snoozed_until: datetime.datetime | str | None | Unset = UNSET,
        next_evaluate_at: datetime.datetime | str | None | Unset = UNSET,
        stop_reason: str | None | Unset = UNSET,
        stop_reasoning: str | None | Unset = UNSET,
        crm_provider: CampaignCrmProvider | str | None | Unset = UNSET,
        crm_record_id: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["id"] = id
        wire["campaign_id"] = campaign_id
        wire["tenant_id"] = tenant_id
        wire["prospect_id"] = prospect_id
        wire["prospect_data"] = prospect_data
        wire["state"] = state
        wire["state_changed_at"] = state_changed_at
        wire["follow_up_count"] = follow_up_count
        wire["metadata"] = metadata
        wire["version"] = version
        wire["created_at"] = created_at
        wire["updated_at"] = updated_at
        if prospect_external_id is not UNSET:
            wire["prospect_external_id"] = prospect_external_id
        if last_action_at is not UNSET:
            wire["last_action_at"] = last_action_at
        if last_action_type is not UNSET:
            wire["last_action_type"] = last_action_type
        if sender_account_id is not UNSET:
            wire["sender_account_id"] = sender_account_id
        if sender_mailbox_id is not UNSET:
            wire["sender_mailbox_id"] = sender_mailbox_id
        if pending_action_id is not UNSET:
            wire["pending_action_id"] = pending_action_id
        if previous_state is not UNSET:
            wire["previous_state"] = previous_state
        if snoozed_until is not UNSET:
            wire["snoozed_until"] = snoozed_until
        if next_evaluate_at is not UNSET:
            wire["next_evaluate_at"] = next_evaluate_at
        if stop_reason is not UNSET:
            wire["stop_reason"] = stop_reason
        if stop_reasoning is not UNSET:
            wire["stop_reasoning"] = stop_reasoning
        if crm_provider is not UNSET:
            wire["crm_provider"] = crm_provider
        if crm_record_id is not UNSET:
            wire["crm_record_id"] = crm_record_id
