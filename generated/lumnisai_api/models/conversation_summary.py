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
    from .channel_type import ChannelType
    from .conversation_status import ConversationStatus
    from .network_distance import NetworkDistance
    from .outreach_method import OutreachMethod


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ConversationSummary(Model):
    """A conversation without its messages.

    Attributes:
        id: Id of the conversation; usually a UUID.
        channel: Where messages travel: a Gmail or Outlook mailbox, or LinkedIn.
        status: State of a conversation.
        prospect_name: Name of the other party.
        message_count: Number of messages.
        outreach_method: How it was begun.
        prospect_email: Email address of the other party.
        prospect_company: Employer of the other party.
        prospect_title: Job title of the other party.
        last_message_at: When the newest message was sent.
        last_message_preview: The first 100 characters of the newest message.
        ai_suggested_response: Reply that the AI proposes.
        is_linkedin_connected: Whether the two are connected, on LinkedIn only.
        network_distance: Distance in the LinkedIn network.
        connection_request_sent_at: When the connection request was sent.
        connection_accepted_at: When it was accepted.
        escalation_scheduled_for: When an open connection request turns into an InMail.
        prospect_external_id: Id that the caller has for the prospect.
        project_id: Project of the caller. Said to be a UUID, but examples show other texts.

    """

    id: str
    channel: ChannelType
    status: ConversationStatus
    prospect_name: str
    message_count: int
    outreach_method: OutreachMethod | None
    prospect_email: str | None
    prospect_company: str | None
    prospect_title: str | None
    last_message_at: datetime.datetime | None
    last_message_preview: str | None
    ai_suggested_response: str | None
    is_linkedin_connected: bool | None
    network_distance: NetworkDistance | None
    connection_request_sent_at: datetime.datetime | None
    connection_accepted_at: datetime.datetime | None
    escalation_scheduled_for: datetime.datetime | None
    prospect_external_id: str | None
    project_id: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", required=True),
        "channel": Field("channel", Ref("channel_type", "ChannelType"), required=True),
        "status": Field("status", Ref("conversation_status", "ConversationStatus"), required=True),
        "prospect_name": Field("prospect_name", required=True),
        "message_count": Field("message_count", required=True),
        "outreach_method": Field("outreach_method", Ref("outreach_method", "OutreachMethod")),
        "prospect_email": Field("prospect_email"),
        "prospect_company": Field("prospect_company"),
        "prospect_title": Field("prospect_title"),
        "last_message_at": Field("last_message_at", decode_datetime),
        "last_message_preview": Field("last_message_preview"),
        "ai_suggested_response": Field("ai_suggested_response"),
        "is_linkedin_connected": Field("is_linkedin_connected"),
        "network_distance": Field("network_distance", Ref("network_distance", "NetworkDistance")),
        "connection_request_sent_at": Field("connection_request_sent_at", decode_datetime),
        "connection_accepted_at": Field("connection_accepted_at", decode_datetime),
        "escalation_scheduled_for": Field("escalation_scheduled_for", decode_datetime),
        "prospect_external_id": Field("prospect_external_id"),
        "project_id": Field("project_id"),
    }

    def __init__(
        self,
        *,
        id: str,
        channel: ChannelType | str,
        status: ConversationStatus | str,
        prospect_name: str,
        message_count: int,
        outreach_method: OutreachMethod | str | None | Unset = UNSET,
        prospect_email: str | None | Unset = UNSET,
        prospect_company: str | None | Unset = UNSET,
        prospect_title: str | None | Unset = UNSET,
        last_message_at: datetime.datetime | str | None | Unset = UNSET,
        last_message_preview: str | None | Unset = UNSET,
        ai_suggested_response: str | None | Unset = UNSET,
        is_linkedin_connected: bool | None | Unset = UNSET,
        network_distance: NetworkDistance | str | None | Unset = UNSET,
        connection_request_sent_at: datetime.datetime | str | None | Unset = UNSET,
        connection_accepted_at: datetime.datetime | str | None | Unset = UNSET,
        escalation_scheduled_for: datetime.datetime | str | None | Unset = UNSET,
        prospect_external_id: str | None | Unset = UNSET,
        project_id: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["id"] = id
        wire["channel"] = channel
        wire["status"] = status
        wire["prospect_name"] = prospect_name
        wire["message_count"] = message_count
        if outreach_method is not UNSET:
            wire["outreach_method"] = outreach_method
        if prospect_email is not UNSET:
            wire["prospect_email"] = prospect_email
        if prospect_company is not UNSET:
            wire["prospect_company"] = prospect_company
        if prospect_title is not UNSET:
            wire["prospect_title"] = prospect_title
        if last_message_at is not UNSET:
            wire["last_message_at"] = last_message_at
        if last_message_preview is not UNSET:
            wire["last_message_preview"] = last_message_preview
        if ai_suggested_response is not UNSET:
            wire["ai_suggested_response"] = ai_suggested_response
        if is_linkedin_connected is not UNSET:
            wire["is_linkedin_connected"] = is_linkedin_connected
        if network_distance is not UNSET:
            wire["network_distance"] = network_distance
        if connection_request_sent_at is not UNSET:
            wire["connection_request_sent_at"] = connection_request_sent_at
        if connection_accepted_at is not UNSET:
            wire["connection_accepted_at"] = connection_accepted_at
        if escalation_scheduled_for is not UNSET:
            wire["escalation_scheduled_for"] = escalation_scheduled_for
        if prospect_external_id is not UNSET:
            wire["prospect_external_id"] = prospect_external_id
        if project_id is not UNSET:
            wire["project_id"] = project_id
