# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    decode_datetime,
    decode_str,
    decode_uuid,
    either,
    straight,
)

if TYPE_CHECKING:
    from .outreach_connection_source import OutreachConnectionSource
    from .outreach_stage import OutreachStage


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class OutreachConnection(Model):
    """A person reached by a sequence or campaign. The platform's clients call it `Connection`.

    Attributes:
        row_id: Id of this entry.
        source: Which system a person of a list comes from.
        source_id: Id of the sequence or campaign.
        stage: How far a person has come, from `connected` to `meeting_booked`. The platform's clients call it `Stage`.
        source_name: Its name.
        user_id: User to whom the entry belongs, normally a UUID.
        full_name: Name of the person.
        title: Position.
        company: Employer.
        linkedin_url: LinkedIn profile.
        provider_id: Id of the person at the channel, probably the LinkedIn member id.
        sender_account_id: Account from which the person was reached.
        stage_at: When that stage was reached.

    """

    row_id: str
    source: OutreachConnectionSource
    source_id: str
    stage: OutreachStage
    source_name: str | None
    user_id: UUID | str | None
    full_name: str | None
    title: str | None
    company: str | None
    linkedin_url: str | None
    provider_id: str | None
    sender_account_id: str | None
    stage_at: datetime.datetime | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "row_id": Field("row_id", required=True),
        "source": Field("source", Ref("outreach_connection_source", "OutreachConnectionSource"), required=True),
        "source_id": Field("source_id", required=True),
        "stage": Field("stage", Ref("outreach_stage", "OutreachStage"), required=True),
        "source_name": Field("source_name"),
        "user_id": Field("user_id", either(decode_uuid, decode_str)),
        "full_name": Field("full_name"),
        "title": Field("title"),
        "company": Field("company"),
        "linkedin_url": Field("linkedin_url"),
        "provider_id": Field("provider_id"),
        "sender_account_id": Field("sender_account_id"),
        "stage_at": Field("stage_at", decode_datetime),
    }

    def __init__(
        self,
        *,
        row_id: str,
        source: OutreachConnectionSource | str,
        source_id: str,
        stage: OutreachStage | str,
        source_name: str | None | Unset = UNSET,
        user_id: UUID | str | None | Unset = UNSET,
        full_name: str | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
        company: str | None | Unset = UNSET,
        linkedin_url: str | None | Unset = UNSET,
        provider_id: str | None | Unset = UNSET,
        sender_account_id: str | None | Unset = UNSET,
        stage_at: datetime.datetime | str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["row_id"] = row_id
        wire["source"] = source
        wire["source_id"] = source_id
        wire["stage"] = stage
        if source_name is not UNSET:
            wire["source_name"] = source_name
        if user_id is not UNSET:
            wire["user_id"] = user_id
        if full_name is not UNSET:
            wire["full_name"] = full_name
        if title is not UNSET:
            wire["title"] = title
        if company is not UNSET:
            wire["company"] = company
        if linkedin_url is not UNSET:
            wire["linkedin_url"] = linkedin_url
        if provider_id is not UNSET:
            wire["provider_id"] = provider_id
        if sender_account_id is not UNSET:
            wire["sender_account_id"] = sender_account_id
        if stage_at is not UNSET:
            wire["stage_at"] = stage_at
