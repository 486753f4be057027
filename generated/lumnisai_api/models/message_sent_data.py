# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    straight,
)

if TYPE_CHECKING:
    from .webhook_sent_message import WebhookSentMessage


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class MessageSentData(Model):
    """Details of `message.sent`. Not settled: keys may come in camelCase on the wire instead of snake_case.

    Attributes:
        conversation_id: Id of the conversation.
        prospect_external_id: The caller's own id of the prospect.
        channel: Channel; values are not known.
        outreach_method: Way of sending; values are not known.
        last_message: A message that was sent. Not settled: keys may come in camelCase on the wire instead of snake_case.
        project_id: Project of the caller.

    """

    conversation_id: str
    prospect_external_id: str
    channel: str
    outreach_method: str
    last_message: WebhookSentMessage
    project_id: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "conversation_id": Field("conversation_id", required=True),
        "prospect_external_id": Field("prospect_external_id", required=True),
        "channel": Field("channel", required=True),
        "outreach_method": Field("outreach_method", required=True),
        "last_message": Field("last_message", Ref("webhook_sent_message", "WebhookSentMessage"), required=True),
        "project_id": Field("project_id"),
    }

    def __init__(
        self,
        *,
        conversation_id: str,
        prospect_external_id: str,
        channel: str,
        outreach_method: str,
        last_message: WebhookSentMessage | Mapping[str, Any],
        project_id: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["conversation_id"] = conversation_id
        wire["prospect_external_id"] = prospect_external_id
        wire["channel"] = channel
        wire["outreach_method"] = outreach_method
        wire["last_message"] = last_message
        if project_id is not UNSET:
            wire["project_id"] = project_id
