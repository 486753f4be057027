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
    from .feedback_type import FeedbackType


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class CreateFeedbackRequest(Model):
    """Advice for an agent at work.

    Attributes:
        feedback_text: What to tell the agent, 1 to 5000 characters.
        feedback_type: What kind of advice a feedback entry is.
        user_id: UUID or email of the user who gives the advice.
        progress_id: Id of the progress entry that is meant, normally a UUID.
        tool_call_id: Id of the tool call that is meant.
        tool_args_update: New arguments for the tool call; only together with `tool_call_id`.

    """

    feedback_text: str
    feedback_type: FeedbackType | None
    user_id: str | None
    progress_id: str | None
    tool_call_id: str | None
    tool_args_update: dict[str, Any] | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "feedback_text": Field("feedback_text", required=True),
        "feedback_type": Field("feedback_type", Ref("feedback_type", "FeedbackType")),
        "user_id": Field("user_id"),
        "progress_id": Field("progress_id"),
        "tool_call_id": Field("tool_call_id"),
        "tool_args_update": Field("tool_args_update"),
    }

    def __init__(
        self,
        *,
        feedback_text: str,
        feedback_type: FeedbackType | str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        progress_id: str | None | Unset = UNSET,
        tool_call_id: str | None | Unset = UNSET,
        tool_args_update: Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["feedback_text"] = feedback_text
        if feedback_type is not UNSET and feedback_type is not None:
            wire["feedback_type"] = feedback_type
        if user_id is not UNSET and user_id is not None:
            wire["user_id"] = user_id
        if progress_id is not UNSET and progress_id is not None:
            wire["progress_id"] = progress_id
        if tool_call_id is not UNSET and tool_call_id is not None:
            wire["tool_call_id"] = tool_call_id
        if tool_args_update is not UNSET and tool_args_update is not None:
            wire["tool_args_update"] = tool_args_update
