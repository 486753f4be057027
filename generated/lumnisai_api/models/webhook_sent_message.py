# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

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
    from .webhook_sender_type import WebhookSenderType


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class WebhookSentMessage(Model):
    """A message that was sent. Not settled: keys may come in camelCase on the wire instead of snake_case.

    Attributes:
        sender_type: Who wrote a message: `user` in `message.sent`, `prospect` in `message.received`.
        sent_at: When it was sent.
        id: Id of the message.
        content: Its text.

    """

    sender_type: WebhookSenderType
    sent_at: datetime.datetime
    id: str | None
    content: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "sender_type": Field("sender_type", Ref("webhook_sender_type", "WebhookSenderType"), required=True),
        "sent_at": Field("sent_at", decode_datetime, required=True),
        "id": Field("id"),
        "content": Field("content"),
    }

    def __init__(
        self,
        *,
        sender_type: WebhookSenderType | str,
        sent_at: datetime.datetime | str,
        id: str | None | Unset = UNSET,
        content: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["sender_type"] = sender_type
        wire["sent_at"] = sent_at
        if id is not UNSET:
            wire["id"] = id
        if content is not UNSET:
            wire["content"] = content
