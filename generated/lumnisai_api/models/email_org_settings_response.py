# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    many,
    straight,
)

if TYPE_CHECKING:
    from .email_sender_persona import EmailSenderPersona


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class EmailOrgSettingsResponse(Model):
    """Settings of a sending organisation.

    Attributes:
        organization_id: Id of the organisation.
        organization_name: Its name.
        daily_volume: Emails per day.
        volume_mode: How the volume is meant; values are not known.
        sender_personas: Its senders.
        domains_active: Domains in use.
        mailboxes_ready: Mailboxes that can send.
        physical_address: Postal address.

    """

    organization_id: str
    organization_name: str
    daily_volume: int
    volume_mode: str
    sender_personas: list[EmailSenderPersona]
    domains_active: int
    mailboxes_ready: int
    physical_address: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "organization_id": Field("organization_id", required=True),
        "organization_name": Field("organization_name", required=True),
        "daily_volume": Field("daily_volume", required=True),
        "volume_mode": Field("volume_mode", required=True),
        "sender_personas": Field("sender_personas", many(Ref("email_sender_persona", "EmailSenderPersona")), required=True),
        "domains_active": Field("domains_active", required=True),
        "mailboxes_ready": Field("mailboxes_ready", required=True),
        "physical_address": Field("physical_address"),
    }

    def __init__(
        self,
        *,
        organization_id: str,
        organization_name: str,
        daily_volume: int,
        volume_mode: str,
        sender_personas: Sequence[EmailSenderPersona | Mapping[str, Any]],
        domains_active: int,
        mailboxes_ready: int,
        physical_address: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["organization_id"] = organization_id
        wire["organization_name"] = organization_name
        wire["daily_volume"] = daily_volume
        wire["volume_mode"] = volume_mode
        wire["sender_personas"] = sender_personas
        wire["domains_active"] = domains_active
        wire["mailboxes_ready"] = mailboxes_ready
        if physical_address is not UNSET:
            wire["physical_address"] = physical_address
