# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    Ref,
    many,
    straight,
)

if TYPE_CHECKING:
    from .conversation_message_response import ConversationMessageResponse
    from .conversation_summary import ConversationSummary


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ConversationDetail(Model):
    """A conversation with its messages.

    Attributes:
        conversation: A conversation without its messages.
        messages: Its messages. Not settled: their order.

    """

    conversation: ConversationSummary
    messages: list[ConversationMessageResponse]

    _fields: ClassVar[Mapping[str, Field]] = {
        "conversation": Field("conversation", Ref("conversation_summary", "ConversationSummary"), required=True),
        "messages": Field("messages", many(Ref("conversation_message_response", "ConversationMessageResponse")), required=True),
    }

    def __init__(
        self,
        *,
        conversation: ConversationSummary | Mapping[str, Any],
        messages: Sequence[ConversationMessageResponse | Mapping[str, Any]],
    ) -> None:
        wire = self._start()
        wire["conversation"] = conversation
        wire["messages"] = messages
