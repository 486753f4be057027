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
    from .approval_settings import ApprovalSettings
    from .campaign_guardrails import CampaignGuardrails
    from .campaign_status import CampaignStatus


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class CampaignResponse(Model):
    """Outreach to a set of people that an agent carries out under a playbook.

    Attributes:
        id: Id of the campaign, usually a UUID.
        tenant_id: Tenant it belongs to.
        user_id: Owner.
        name: Display name.
        playbook_id: Playbook in use.
        playbook_version: Version of the playbook in use.
        guardrails: Limits on what the agent of a campaign may do. The same shape is sent and received; in an answer, null
            or a missing field means that nothing is set. Not settled: ranges, and the defaults not given here.
        status: Where a campaign stands. Not settled: what a stopped campaign shows; probably `completed` with a
            `completion_reason`.
        approval_settings: Which kinds of action wait for a person. The same shape is sent and received; in an answer, null or a
            missing field means that nothing is set. Not settled: the default of each.
        terminal_prospect_count: Prospects in a final state.
        total_prospect_count: Prospects in all.
        created_at: When it was made.
        updated_at: When it was last changed.
        organization_id: Organization it belongs to.
        project_id: Project it belongs to.
        goal: What the campaign is for.
        company_context: Facts about the sender's company.
        max_prospects: The most prospects.
        email_persona_id: Persona in whose name emails are sent.
        started_at: When it was started.
        paused_at: When it was paused.
        completion_reason: Why it ended. Not settled: the values.
        completion_metadata: Details of its end; free-form.
        completed_at: When it ended.

    """

    id: str
    tenant_id: str
    user_id: str
    name: str
    playbook_id: str
    playbook_version: int
    guardrails: CampaignGuardrails
    status: CampaignStatus
    approval_settings: ApprovalSettings
    terminal_prospect_count: int
    total_prospect_count: int
    created_at: datetime.datetime
    updated_at: datetime.datetime
    organization_id: str | None
    project_id: str | None
    goal: str | None
    company_context: str | None
    max_prospects: int | None
    email_persona_id: str | None
    started_at: datetime.datetime | None
    paused_at: datetime.datetime | None
    completion_reason: str | None
    completion_metadata: dict[str, Any] | None
    completed_at: datetime.datetime | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", required=True),
        "tenant_id": Field("tenant_id", required=True),
        "user_id": Field("user_id", required=True),
        "name": Field("name", required=True),
        "playbook_id": Field("playbook_id", required=True),
        "playbook_version": Field("playbook_version", required=True),
        "guardrails": Field("guardrails", Ref("campaign_guardrails", "CampaignGuardrails"), required=True),
        "status": Field("status", Ref("campaign_status", "CampaignStatus"), required=True),
        "approval_settings": Field("approval_settings", Ref("approval_settings", "ApprovalSettings"), required=True),
        "terminal_prospect_count": Field("terminal_prospect_count", required=True),
        "total_prospect_count": Field("total_prospect_count", required=True),
        "created_at": Field("created_at", decode_datetime, required=True),
        "updated_at": Field("updated_at", decode_datetime, required=True),
        "organization_id": Field("organization_id"),
        "project_id": Field("project_id"),
        "goal": Field("goal"),
        "company_context": Field("company_context"),
        "max_prospects": Field("max_prospects"),
        "email_persona_id": Field("email_persona_id"),
        "started_at": Field("started_at", decode_datetime),
        "paused_at": Field("paused_at", decode_datetime),
        "completion_reason": Field("completion_reason"),
        "completion_metadata": Field("completion_metadata"),
        "completed_at": Field("completed_at", decode_datetime),
    }

    def __init__(
        self,
        *,
        id: str,
        tenant_id: str,
        user_id: str,
        name: str,
        playbook_id: str,
        playbook_version: int,
        guardrails: CampaignGuardrails | Mapping[str, Any],
        status: CampaignStatus | str,
        approval_settings: ApprovalSettings | Mapping[str, Any],
        terminal_prospect_count: int,
        total_prospect_count: int,
        created_at: datetime.datetime | str,
        updated_at: datetime.datetime | str,
        organization_id: str | None | Unset = UNSET,
        project_id: str | None | Unset = UNSET,
        goal: str | None | Unset = UNSET,
        company_context: str | None | Unset = UNSET,
        max_prospects: int | None | Unset = UNSET,
        email_persona_id: str | None | Unset = UNSET,
        started_at: datetime.datetime | str | None | Unset = UNSET,
        paused_at: datetime.datetime | str | None | Unset = UNSET,
        completion_reason: str | None | Unset = UNSET,
        completion_metadata: Mapping[str, Any] | None | Unset = UNSET,
        completed_at: datetime.datetime | str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["id"] = id
        wire["tenant_id"] = tenant_id
        wire["user_id"] = user_id
        wire["name"] = name
        wire["playbook_id"] = playbook_id
        wire["playbook_version"] = playbook_version
        wire["guardrails"] = guardrails
        wire["status"] = status
        wire["approval_settings"] = approval_settings
        wire["terminal_prospect_count"] = terminal_prospect_count
        wire["total_prospect_count"] = total_prospect_count
        wire["created_at"] = created_at
        wire["updated_at"] = updated_at
        if organization_id is not UNSET:
            wire["organization_id"] = organization_id
        if project_id is not UNSET:
            wire["project_id"] = project_id
        if goal is not UNSET:
            wire["goal"] = goal
        if company_context is not UNSET:
            wire["company_context"] = company_context
        if max_prospects is not UNSET:
            wire["max_prospects"] = max_prospects
        if email_persona_id is not UNSET:
            wire["email_persona_id"] = email_persona_id
        if started_at is not UNSET:
            wire["started_at"] = started_at
        if paused_at is not UNSET:
            wire["paused_at"] = paused_at
        if completion_reason is not UNSET:
            wire["completion_reason"] = completion_reason
        if completion_metadata is not UNSET:
            wire["completion_metadata"] = completion_metadata
        if completed_at is not UNSET:
            wire["completed_at"] = completed_at
