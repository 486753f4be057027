# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    Ref,
    straight,
)

if TYPE_CHECKING:
    from .mailbox_source import MailboxSource
    from .mailbox_status import MailboxStatus


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class MailboxUpdateResponse(Model):
    """A mailbox after a change.

    Attributes:
        mailbox_id: Id of the mailbox.
        email_address: Its address.
        status: State of a mailbox.
        daily_send_cap: Emails per day now.
        sends_today: Emails sent today.
        source: By which system a mailbox came.

    """

    mailbox_id: str
    email_address: str
    status: MailboxStatus
    daily_send_cap: int
    sends_today: int
    source: MailboxSource

    _fields: ClassVar[Mapping[str, Field]] = {
        "mailbox_id": Field("mailbox_id", required=True),
        "email_address": Field("email_address", required=True),
        "status": Field("status", Ref("mailbox_status", "MailboxStatus"), required=True),
        "daily_send_cap": Field("daily_send_cap", required=True),
        "sends_today": Field("sends_today", required=True),
        "source": Field("source", Ref("mailbox_source", "MailboxSource"), required=True),
    }

    def __init__(
        self,
        *,
        mailbox_id: str,
        email_address: str,
        status: MailboxStatus | str,
        daily_send_cap: int,
        sends_today: int,
        source: MailboxSource | str,
    ) -> None:
        wire = self._start()
        wire["mailbox_id"] = mailbox_id
        wire["email_address"] = email_address
        wire["status"] = status
        wire["daily_send_cap"] = daily_send_cap
        wire["sends_today"] = sends_today
        wire["source"] = source
