# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    decode_datetime,
    many,
    straight,
)

if TYPE_CHECKING:
    from .channel_type import ChannelType
    from .prior_contact_message import PriorContactMessage


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ChannelContactHistory(Model):
    """Earlier contact on one channel.

    Attributes:
        channel: Where messages travel: a Gmail or Outlook mailbox, or LinkedIn.
        has_contact: Whether anything was found there.
        is_user_initiated: Whether the user wrote first.
        message_count: Number of messages found.
        messages: The newest messages, up to `message_limit`.
        thread_id: Thread at the provider.
        conversation_id: Conversation on the platform, when there is one.
        first_contact_at: When the oldest message was sent.
        last_contact_at: When the newest message was sent.
        prospect_name: Name of the other party.

    """

    channel: ChannelType
    has_contact: bool
    is_user_initiated: bool
    message_count: int
    messages: list[PriorContactMessage]
    thread_id: str | None
    conversation_id: str | None
    first_contact_at: datetime.datetime | None
    last_contact_at: datetime.datetime | None
    prospect_name: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "channel": Field("channel", Ref("channel_type", "ChannelType"), required=True),
        "has_contact": Field("has_contact", required=True),
        "is_user_initiated": Field("is_user_initiated", required=True),
        "message_count": Field("message_count", required=True),
        "messages": Field("messages", many(Ref("prior_contact_message", "PriorContactMessage")), required=True),
        "thread_id": Field("thread_id"),
        "conversation_id": Field("conversation_id"),
        "first_contact_at": Field("first_contact_at", decode_datetime),
        "last_contact_at": Field("last_contact_at", decode_datetime),
        "prospect_name": Field("prospect_name"),
    }

    def __init__(
        self,
        *,
        channel: ChannelType | str,
        has_contact: bool,
        is_user_initiated: bool,
        message_count: int,
        messages: Sequence[PriorContactMessage | Mapping[str, Any]],
        thread_id: str | None | Unset = UNSET,
        conversation_id: str | None | Unset = UNSET,
        first_contact_at: datetime.datetime | str | None | Unset = UNSET,
        last_contact_at: datetime.datetime | str | None | Unset = UNSET,
        prospect_name: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["channel"] = channel
        wire["has_contact"] = has_contact
        wire["is_user_initiated"] = is_user_initiated
        wire["message_count"] = message_count
        wire["messages"] = messages
        if thread_id is not UNSET:
            wire["thread_id"] = thread_id
        if conversation_id is not UNSET:
            wire["conversation_id"] = conversation_id
        if first_contact_at is not UNSET:
            wire["first_contact_at"] = first_contact_at
        if last_contact_at is not UNSET:
            wire["last_contact_at"] = last_contact_at
        if prospect_name is not UNSET:
            wire["prospect_name"] = prospect_name
