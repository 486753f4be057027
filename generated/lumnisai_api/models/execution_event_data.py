# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

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
    from .reply_sentiment import ReplySentiment


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ExecutionEventData(Model):
    """Details of an event; other keys are possible.

    Attributes:
        sentiment: Mood of a reply.
        message_content: The whole message.
        message_preview: The start of the message.
        skipped: Whether the step was skipped.
        reason: Why it happened.
        notes: A note.
        at_step_key: Step the execution was at then.

    """

    sentiment: ReplySentiment | None
    message_content: str | None
    message_preview: str | None
    skipped: bool | None
    reason: str | None
    notes: str | None
    at_step_key: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "sentiment": Field("sentiment", Ref("reply_sentiment", "ReplySentiment")),
        "message_content": Field("message_content"),
        "message_preview": Field("message_preview"),
        "skipped": Field("skipped"),
        "reason": Field("reason"),
        "notes": Field("notes"),
        "at_step_key": Field("at_step_key"),
    }
    _open = True

    def __init__(
        self,
        *,
        sentiment: ReplySentiment | str | None | Unset = UNSET,
        message_content: str | None | Unset = UNSET,
        message_preview: str | None | Unset = UNSET,
        skipped: bool | None | Unset = UNSET,
        reason: str | None | Unset = UNSET,
        notes: str | None | Unset = UNSET,
        at_step_key: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if sentiment is not UNSET:
            wire["sentiment"] = sentiment
        if message_content is not UNSET:
            wire["message_content"] = message_content
        if message_preview is not UNSET:
            wire["message_preview"] = message_preview
        if skipped is not UNSET:
            wire["skipped"] = skipped
        if reason is not UNSET:
            wire["reason"] = reason
        if notes is not UNSET:
            wire["notes"] = notes
        if at_step_key is not UNSET:
            wire["at_step_key"] = at_step_key
