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
class LinkedInSendRequest(Model):
    """A message to one person on LinkedIn.

    Attributes:
        prospect_name: Name of the recipient.
        content: Text of the message. Not settled: its greatest length.
        prospect_provider_id: Member id of the recipient at LinkedIn.
        prospect_linked_in_url: Address of the recipient's profile. The published client really spells it with `linked_in`, unlike all
            related fields. Not settled: whether the server expects `prospect_linkedin_url`; a server could accept
            both.
        subject: Subject line, for an InMail.
        is_priority: Whether the prospect has priority. Not settled: the default.
        enable_escalation: Whether an unanswered connection request may become an InMail. Not settled: the default.
        escalation_days: Days until that happens, 1 to 30. Not settled: the default.
        project_id: Project of the caller; usually a UUID.
        prospect_external_id: Id that the caller has for the prospect.
        organization_id: Organisation of the caller, for callers with several.

    """

    prospect_name: str
    content: str
    prospect_provider_id: str | None
    prospect_linked_in_url: str | None
    subject: str | None
    is_priority: bool | None
    enable_escalation: bool | None
    escalation_days: int | None
    project_id: str | None
    prospect_external_id: str | None
    organization_id: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "prospect_name": Field("prospect_name", required=True),
        "content": Field("content", required=True),
        "prospect_provider_id": Field("prospect_provider_id"),
        "prospect_linked_in_url": Field("prospect_linked_in_url"),
        "subject": Field("subject"),
        "is_priority": Field("is_priority"),
        "enable_escalation": Field("enable_escalation"),
        "escalation_days": Field("escalation_days"),
        "project_id": Field("project_id"),
        "prospect_external_id": Field("prospect_external_id"),
        "organization_id": Field("organization_id"),
    }

    def __init__(
        self,
        *,
        prospect_name: str,
        content: str,
        prospect_provider_id: str | None | Unset = UNSET,
        prospect_linked_in_url: str | None | Unset = UNSET,
        subject: str | None | Unset = UNSET,
        is_priority: bool | None | Unset = UNSET,
        enable_escalation: bool | None | Unset = UNSET,
        escalation_days: int | None | Unset = UNSET,
        project_id: str | None | Unset = UNSET,
        prospect_external_id: str | None | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["prospect_name"] = prospect_name
        wire["content"] = content
        if prospect_provider_id is not UNSET:
            wire["prospect_provider_id"] = prospect_provider_id
        if prospect_linked_in_url is not UNSET:
            wire["prospect_linked_in_url"] = prospect_linked_in_url
        if subject is not UNSET:
            wire["subject"] = subject
        if is_priority is not UNSET and is_priority is not None:
            wire["is_priority"] = is_priority
        if enable_escalation is not UNSET and enable_escalation is not None:
            wire["enable_escalation"] = enable_escalation
        if escalation_days is not UNSET and escalation_days is not None:
            wire["escalation_days"] = escalation_days
        if project_id is not UNSET:
            wire["project_id"] = project_id
        if prospect_external_id is not UNSET:
            wire["prospect_external_id"] = prospect_external_id
        if organization_id is not UNSET:
            wire["organization_id"] = organization_id
