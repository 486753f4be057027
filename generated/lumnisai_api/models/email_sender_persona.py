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
class EmailSenderPersona(Model):
    """A sender of an organisation.

    Attributes:
        id: Id of the persona.
        first_name: First name.
        last_name: Last name.
        daily_volume_cap: Emails per day of this sender; null when the organisation's own formula applies.
        mailbox_count: Mailboxes of this sender.
        mailboxes_ready: Those that can send.
        title: Position.

    """

    id: str
    first_name: str
    last_name: str
    daily_volume_cap: int | None
    mailbox_count: int
    mailboxes_ready: int
    title: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", required=True),
        "first_name": Field("first_name", required=True),
        "last_name": Field("last_name", required=True),
        "daily_volume_cap": Field("daily_volume_cap", required=True),
        "mailbox_count": Field("mailbox_count", required=True),
        "mailboxes_ready": Field("mailboxes_ready", required=True),
        "title": Field("title"),
    }

    def __init__(
        self,
        *,
        id: str,
        first_name: str,
        last_name: str,
        daily_volume_cap: int | None,
        mailbox_count: int,
        mailboxes_ready: int,
        title: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["id"] = id
        wire["first_name"] = first_name
        wire["last_name"] = last_name
        wire["daily_volume_cap"] = daily_volume_cap
        wire["mailbox_count"] = mailbox_count
        wire["mailboxes_ready"] = mailboxes_ready
        if title is not UNSET:
            wire["title"] = title
