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
class CampaignUpdate(Model):
    """Changes to a campaign; what is left out stays. Owner, project, organization and status cannot be changed here.

    Attributes:
        name: New name.
        playbook_id: Another playbook.
        playbook_version: Another version of the playbook.
        goal: New goal. Null clears it; not settled whether the server takes it.
        company_context: New facts about the sender's company. Null clears it; not settled whether the server takes it.
        guardrails: Limits on what the agent of a campaign may do. The same shape is sent and received; in an answer, null
            or a missing field means that nothing is set. Not settled: ranges, and the defaults not given here.
        approval_settings: Which kinds of action wait for a person. The same shape is sent and received; in an answer, null or a
            missing field means that nothing is set. Not settled: the default of each.
        max_prospects: The most prospects from now on.
        email_persona_id: Another persona for emails. Null clears it; not settled whether the server takes it.

    """

    name: str | None
    playbook_id: str | None
    playbook_version: int | None
    goal: str | None
    company_context: str | None
    guardrails: CampaignGuardrails | None
    approval_settings: ApprovalSettings | None
    max_prospects: int | None
    email_persona_id: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name"),
        "playbook_id": Field("playbook_id"),
        "playbook_version": Field("playbook_version"),
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
        name: str | None | Unset = UNSET,
        playbook_id: str | None | Unset = UNSET,
        playbook_version: int | None | Unset = UNSET,
        goal: str | None | Unset = UNSET,
        company_context: str | None | Unset = UNSET,
        guardrails: CampaignGuardrails | Mapping[str, Any] | None | Unset = UNSET,
        approval_settings: ApprovalSettings | Mapping[str, Any] | None | Unset = UNSET,
        max_prospects: int | None | Unset = UNSET,
        email_persona_id: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if name is not UNSET and name is not None:
            wire["name"] = name
        if playbook_id is not UNSET and playbook_id is not None:
            wire["playbook_id"] = playbook_id
        if playbook_version is not UNSET and playbook_version is not None:
            wire["playbook_version"] = playbook_version
        if goal is not UNSET:
            wire["goal"] = goal
        if company_context is not UNSET:
            wire["company_context"] = company_context
        if guardrails is not UNSET and guardrails is not None:
            wire["guardrails"] = guardrails
        if approval_settings is not UNSET and approval_settings is not None:
            wire["approval_settings"] = approval_settings
        if max_prospects is not UNSET and max_prospects is not None:
            wire["max_prospects"] = max_prospects
        if email_persona_id is not UNSET:
            wire["email_persona_id"] = email_persona_id
