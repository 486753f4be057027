# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    Ref,
    straight,
)

if TYPE_CHECKING:
    from .message_role import MessageRole


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class Message(Model):
    """One turn of a conversation.

    Attributes:
        role: Who speaks.
        content: What is said; plain text.

    """

    role: MessageRole
    content: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "role": Field("role", Ref("message_role", "MessageRole"), required=True),
        "content": Field("content", required=True),
    }

    def __init__(
        self,
        *,
        role: MessageRole | str,
        content: str,
    ) -> None:
        wire = self._start()
        wire["role"] = role
        wire["content"] = content
