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
    from .webhook_received_message import WebhookReceivedMessage


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class MessageReceivedData(Model):
    """Details of `message.received`. Not settled: keys may come in camelCase on the wire instead of snake_case.

    Attributes:
        conversation_id: Id of the conversation.
        prospect_external_id: The caller's own id of the prospect.
        channel: Channel; values are not known.
        last_message: A message that was received. Not settled: keys may come in camelCase on the wire instead of snake_case.
        project_id: Project of the caller.

    """

    conversation_id: str
    prospect_external_id: str
    channel: str
    last_message: WebhookReceivedMessage
    project_id: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "conversation_id": Field("conversation_id", required=True),
        "prospect_external_id": Field("prospect_external_id", required=True),
        "channel": Field("channel", required=True),
        "last_message": Field("last_message", Ref("webhook_received_message", "WebhookReceivedMessage"), required=True),
        "project_id": Field("project_id"),
    }

    def __init__(
        self,
        *,
        conversation_id: str,
        prospect_external_id: str,
        channel: str,
        last_message: WebhookReceivedMessage | Mapping[str, Any],
        project_id: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["conversation_id"] = conversation_id
        wire["prospect_external_id"] = prospect_external_id
        wire["channel"] = channel
        wire["last_message"] = last_message
        if project_id is not UNSET:
            wire["project_id"] = project_id
