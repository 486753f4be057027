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
    from .email_inbox_persona import EmailInboxPersona
    from .inbox_app import InboxApp
    from .mailbox_source import MailboxSource
    from .mailbox_status import MailboxStatus


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class EmailInboxItem(Model):
    """A mailbox that a user may send from.

    Attributes:
        mailbox_id: Id of the mailbox.
        email_address: Its address.
        display_name: Name that receivers see.
        status: State of a mailbox.
        source: By which system a mailbox came.
        daily_send_cap: Emails per day.
        sends_today: Emails sent today.
        organization_id: Id of its organisation.
        organization_name: Name of its organisation.
        persona: The sender to whom an inbox belongs.
        provider: Kind of mail account; null when the platform made it.
        created_at: When it was made.

    """

    mailbox_id: str
    email_address: str
    display_name: str
    status: MailboxStatus
    source: MailboxSource
    daily_send_cap: int
    sends_today: int
    organization_id: str
    organization_name: str
    persona: EmailInboxPersona
    provider: InboxApp | None
    created_at: datetime.datetime | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "mailbox_id": Field("mailbox_id", required=True),
        "email_address": Field("email_address", required=True),
        "display_name": Field("display_name", required=True),
        "status": Field("status", Ref("mailbox_status", "MailboxStatus"), required=True),
        "source": Field("source", Ref("mailbox_source", "MailboxSource"), required=True),
        "daily_send_cap": Field("daily_send_cap", required=True),
        "sends_today": Field("sends_today", required=True),
        "organization_id": Field("organization_id", required=True),
        "organization_name": Field("organization_name", required=True),
        "persona": Field("persona", Ref("email_inbox_persona", "EmailInboxPersona"), required=True),
        "provider": Field("provider", Ref("inbox_app", "InboxApp")),
        "created_at": Field("created_at", decode_datetime),
    }

    def __init__(
        self,
        *,
        mailbox_id: str,
        email_address: str,
        display_name: str,
        status: MailboxStatus | str,
        source: MailboxSource | str,
        daily_send_cap: int,
        sends_today: int,
        organization_id: str,
        organization_name: str,
        persona: EmailInboxPersona | Mapping[str, Any],
        provider: InboxApp | str | None | Unset = UNSET,
        created_at: datetime.datetime | str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["mailbox_id"] = mailbox_id
        wire["email_address"] = email_address
        wire["display_name"] = display_name
        wire["status"] = status
        wire["source"] = source
        wire["daily_send_cap"] = daily_send_cap
        wire["sends_today"] = sends_today
        wire["organization_id"] = organization_id
        wire["organization_name"] = organization_name
        wire["persona"] = persona
        if provider is not UNSET:
            wire["provider"] = provider
        if created_at is not UNSET:
            wire["created_at"] = created_at
