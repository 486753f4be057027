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
    from .conversation_message_direction import ConversationMessageDirection
    from .message_type import MessageType


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ConversationMessageResponse(Model):
    """One message of a conversation. Clients of the platform call it `MessageResponse`.

    Attributes:
        id: Id of the message.
        direction: Whether the user received a message (`inbound`) or sent it (`outbound`).
        content: Text of the message.
        sender_name: Who wrote it.
        sent_at: When it was sent.
        message_type: Kind of message.
        subject: Subject line, of emails only.
        ai_generated: Whether the AI wrote it.

    """

    id: str
    direction: ConversationMessageDirection
    content: str
    sender_name: str
    sent_at: datetime.datetime
    message_type: MessageType | None
    subject: str | None
    ai_generated: bool | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", required=True),
        "direction": Field("direction", Ref("conversation_message_direction", "ConversationMessageDirection"), required=True),
        "content": Field("content", required=True),
        "sender_name": Field("sender_name", required=True),
        "sent_at": Field("sent_at", decode_datetime, required=True),
        "message_type": Field("message_type", Ref("message_type", "MessageType")),
        "subject": Field("subject"),
        "ai_generated": Field("ai_generated"),
    }

    def __init__(
        self,
        *,
        id: str,
        direction: ConversationMessageDirection | str,
        content: str,
        sender_name: str,
        sent_at: datetime.datetime | str,
        message_type: MessageType | str | None | Unset = UNSET,
        subject: str | None | Unset = UNSET,
        ai_generated: bool | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["id"] = id
        wire["direction"] = direction
        wire["content"] = content
        wire["sender_name"] = sender_name
        wire["sent_at"] = sent_at
        if message_type is not UNSET:
            wire["message_type"] = message_type
        if subject is not UNSET:
            wire["subject"] = subject
        if ai_generated is not UNSET:
            wire["ai_generated"] = ai_generated
