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
class SendMessageResponse(Model):
    """Outcome of sending a message.

    Attributes:
        success: Whether it was sent.
        message_id: Message on the platform.
        conversation_id: Conversation on the platform.
        external_id: Id of the message at the provider.

    """

    success: bool
    message_id: str | None
    conversation_id: str | None
    external_id: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "success": Field("success", required=True),
        "message_id": Field("message_id"),
        "conversation_id": Field("conversation_id"),
        "external_id": Field("external_id"),
    }

    def __init__(
        self,
        *,
        success: bool,
        message_id: str | None | Unset = UNSET,
        conversation_id: str | None | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["success"] = success
        if message_id is not UNSET:
            wire["message_id"] = message_id
        if conversation_id is not UNSET:
            wire["conversation_id"] = conversation_id
        if external_id is not UNSET:
            wire["external_id"] = external_id
