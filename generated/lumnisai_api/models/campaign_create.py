# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

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
    from .approval_settings import ApprovalSettings
    from .campaign_guardrails import CampaignGuardrails


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class CampaignCreate(Model):
    """A new campaign.

    Attributes:
        user_id: Id of the user who owns it. Not settled: whether an email is taken as well as a UUID.
        name: Display name.
        playbook_id: Playbook that steers the agent.
        playbook_version: Version of the playbook to use. Not settled: the default, probably the current version.
        project_id: Project it belongs to.
        organization_id: Organization it belongs to.
        goal: What the campaign is for.
        company_context: Facts about the sender's company.
        guardrails: Limits on what the agent of a campaign may do. The same shape is sent and received; in an answer, null
            or a missing field means that nothing is set. Not settled: ranges, and the defaults not given here.
        approval_settings: Which kinds of action wait for a person. The same shape is sent and received; in an answer, null or a
            missing field means that nothing is set. Not settled: the default of each.
        max_prospects: The most prospects. Not settled: default and range.
        email_persona_id: Persona in whose name emails are sent.

    """

    user_id: str
    name: str
    playbook_id: str
    playbook_version: int | None
    project_id: str | None
    organization_id: str | None
    goal: str | None
    company_context: str | None
    guardrails: CampaignGuardrails | None
    approval_settings: ApprovalSettings | None
    max_prospects: int | None
    email_persona_id: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "user_id": Field("user_id", required=True),
        "name": Field("name", required=True),
        "playbook_id": Field("playbook_id", required=True),
        "playbook_version": Field("playbook_version"),
        "project_id": Field("project_id"),
        "organization_id": Field("organization_id"),
        "goal": Field("goal"),
        "company_context": Field("company_context"),
        "guardrails": Field("guardrails", Ref("campaign_guardrails", "CampaignGuardrails")),
        "approval_settings": Field("approval_settings", Ref("approval_settings", "ApprovalSettings")),
        "max_prospects": Field("max_prospects"),
        "email_persona_id": Field("email_persona_id"),
    }

    def __init__(
        self,
        *,
        user_id: str,
        name: str,
        playbook_id: str,
        playbook_version: int | None | Unset = UNSET,
        project_id: str | None | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        goal: str | None | Unset = UNSET,
        company_context: str | None | Unset = UNSET,
        guardrails: CampaignGuardrails | Mapping[str, Any] | None | Unset = UNSET,
        approval_settings: ApprovalSettings | Mapping[str, Any] | None | Unset = UNSET,
        max_prospects: int | None | Unset = UNSET,
        email_persona_id: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["user_id"] = user_id
        wire["name"] = name
        wire["playbook_id"] = playbook_id
        if playbook_version is not UNSET and playbook_version is not None:
            wire["playbook_version"] = playbook_version
        if project_id is not UNSET and project_id is not None:
            wire["project_id"] = project_id
        if organization_id is not UNSET and organization_id is not None:
            wire["organization_id"] = organization_id
        if goal is not UNSET and goal is not None:
            wire["goal"] = goal
        if company_context is not UNSET and company_context is not None:
            wire["company_context"] = company_context
        if guardrails is not UNSET and guardrails is not None:
            wire["guardrails"] = guardrails
        if approval_settings is not UNSET and approval_settings is not None:
            wire["approval_settings"] = approval_settings
        if max_prospects is not UNSET and max_prospects is not None:
            wire["max_prospects"] = max_prospects
        if email_persona_id is not UNSET and email_persona_id is not None:
            wire["email_persona_id"] = email_persona_id
