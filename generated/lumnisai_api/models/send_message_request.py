# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    decode_str,
    many,
    straight,
)

if TYPE_CHECKING:
    from .channel_type import ChannelType


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class SendMessageRequest(Model):
    """A message to be sent on a channel.

    Attributes:
        channel: Where messages travel: a Gmail or Outlook mailbox, or LinkedIn.
        recipient_id: The recipient on that channel. Not settled: what it holds on each channel (an address, a member id, a
            chat id).
        content: Body of the message.
        conversation_id: Conversation to continue, usually a UUID; without it a new one is started.
        subject: Subject line.
        recipient_name: Name of the recipient to show.
        project_id: Project of the caller; usually a UUID.
        prospect_external_id: Id that the caller has for the prospect.
        organization_id: Organisation of the caller.
        is_html: Whether `content` is HTML. Not settled: the default.
        cc: Addresses that get a copy.
        bcc: Addresses that get a blind copy.

    """

    channel: ChannelType
    recipient_id: str
    content: str
    conversation_id: str | None
    subject: str | None
    recipient_name: str | None
    project_id: str | None
    prospect_external_id: str | None
    organization_id: str | None
    is_html: bool | None
    cc: list[str] | None
    bcc: list[str] | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "channel": Field("channel", Ref("channel_type", "ChannelType"), required=True),
        "recipient_id": Field("recipient_id", required=True),
        "content": Field("content", required=True),
        "conversation_id": Field("conversation_id"),
        "subject": Field("subject"),
        "recipient_name": Field("recipient_name"),
        "project_id": Field("project_id"),
        "prospect_external_id": Field("prospect_external_id"),
        "organization_id": Field("organization_id"),
        "is_html": Field("is_html"),
        "cc": Field("cc", many(decode_str)),
        "bcc": Field("bcc", many(decode_str)),
    }

    def __init__(
        self,
        *,
        channel: ChannelType | str,
        recipient_id: str,
        content: str,
        conversation_id: str | None | Unset = UNSET,
        subject: str | None | Unset = UNSET,
        recipient_name: str | None | Unset = UNSET,
        project_id: str | None | Unset = UNSET,
        prospect_external_id: str | None | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        is_html: bool | None | Unset = UNSET,
        cc: Sequence[str] | None | Unset = UNSET,
        bcc: Sequence[str] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["channel"] = channel
        wire["recipient_id"] = recipient_id
        wire["content"] = content
        if conversation_id is not UNSET:
            wire["conversation_id"] = conversation_id
        if subject is not UNSET:
            wire["subject"] = subject
        if recipient_name is not UNSET:
            wire["recipient_name"] = recipient_name
        if project_id is not UNSET:
            wire["project_id"] = project_id
        if prospect_external_id is not UNSET:
            wire["prospect_external_id"] = prospect_external_id
        if organization_id is not UNSET:
            wire["organization_id"] = organization_id
        if is_html is not UNSET and is_html is not None:
            wire["is_html"] = is_html
        if cc is not UNSET:
            wire["cc"] = cc
        if bcc is not UNSET:
            wire["bcc"] = bcc
