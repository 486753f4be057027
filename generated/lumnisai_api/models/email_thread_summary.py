# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Unset,
    decode_datetime,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class EmailThreadSummary(Model):
    """An email thread without its messages.

    Attributes:
        thread_id: Id of the thread at the mail provider.
        last_message_at: When the newest message was sent.
        message_count: Number of messages.
        is_lumnis_initiated: Whether the thread was begun through this platform.
        subject: Subject line.
        preview: Beginning of the text.

    """

    thread_id: str
    last_message_at: datetime.datetime
    message_count: int
    is_lumnis_initiated: bool
    subject: str | None
    preview: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "thread_id": Field("thread_id", required=True),
        "last_message_at": Field("last_message_at", decode_datetime, required=True),
        "message_count": Field("message_count", required=True),
        "is_lumnis_initiated": Field("is_lumnis_initiated", required=True),
        "subject": Field("subject"),
        "preview": Field("preview"),
    }

    def __init__(
        self,
        *,
        thread_id: str,
        last_message_at: datetime.datetime | str,
        message_count: int,
        is_lumnis_initiated: bool,
        subject: str | None | Unset = UNSET,
        preview: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["thread_id"] = thread_id
        wire["last_message_at"] = last_message_at
        wire["message_count"] = message_count
        wire["is_lumnis_initiated"] = is_lumnis_initiated
        if subject is not UNSET:
            wire["subject"] = subject
        if preview is not UNSET:
            wire["preview"] = preview
