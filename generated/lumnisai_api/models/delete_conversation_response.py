# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ..types import (
    Field,
    Model,
    decode_uuid,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class DeleteConversationResponse(Model):
    """Outcome of deleting a conversation.

    Attributes:
        success: Whether it was deleted.
        conversation_id: The conversation.

    """

    success: bool
    conversation_id: UUID

    _fields: ClassVar[Mapping[str, Field]] = {
        "success": Field("success", required=True),
        "conversation_id": Field("conversation_id", decode_uuid, required=True),
    }

    def __init__(
        self,
        *,
        success: bool,
        conversation_id: UUID | str,
    ) -> None:
        wire = self._start()
        wire["success"] = success
        wire["conversation_id"] = conversation_id
