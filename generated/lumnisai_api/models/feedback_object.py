# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    decode_datetime,
    decode_str,
    decode_uuid,
    either,
    straight,
)

if TYPE_CHECKING:
    from .feedback_type import FeedbackType


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class FeedbackObject(Model):
    """One piece of feedback and whether the agent has taken it in.

    Attributes:
        feedback_id: Id of the feedback.
        response_id: Response it was given to.
        tenant_id: Tenant that owns it.
        feedback_text: What the agent was told.
        feedback_type: What kind of advice a feedback entry is.
        is_consumed: Whether the agent has taken it in.
        created_at: When it was stored.
        user_id: User who gave it; normally a UUID.
        progress_id: Progress entry that is meant.
        tool_call_id: Tool call that is meant.
        tool_args_update: New arguments for the tool call.
        consumed_at: When the agent took it in.

    """

    feedback_id: UUID
    response_id: UUID
    tenant_id: UUID
    feedback_text: str
    feedback_type: FeedbackType
    is_consumed: bool
    created_at: datetime.datetime
    user_id: UUID | str | None
    progress_id: UUID | None
    tool_call_id: str | None
    tool_args_update: dict[str, Any] | None
    consumed_at: datetime.datetime | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "feedback_id": Field("feedback_id", decode_uuid, required=True),
        "response_id": Field("response_id", decode_uuid, required=True),
        "tenant_id": Field("tenant_id", decode_uuid, required=True),
        "feedback_text": Field("feedback_text", required=True),
        "feedback_type": Field("feedback_type", Ref("feedback_type", "FeedbackType"), required=True),
        "is_consumed": Field("is_consumed", required=True),
        "created_at": Field("created_at", decode_datetime, required=True),
        "user_id": Field("user_id", either(decode_uuid, decode_str)),
        "progress_id": Field("progress_id", decode_uuid),
        "tool_call_id": Field("tool_call_id"),
        "tool_args_update": Field("tool_args_update"),
        "consumed_at": Field("consumed_at", decode_datetime),
    }

    def __init__(
        self,
        *,
        feedback_id: UUID | str,
        response_id: UUID | str,
        tenant_id: UUID | str,
        feedback_text: str,
        feedback_type: FeedbackType | str,
        is_consumed: bool,
        created_at: datetime.datetime | str,
        user_id: UUID | str | None | Unset = UNSET,
        progress_id: UUID | str | None | Unset = UNSET,
        tool_call_id: str | None | Unset = UNSET,
        tool_args_update: Mapping[str, Any] | None | Unset = UNSET,
        consumed_at: datetime.datetime | str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["feedback_id"] = feedback_id
        wire["response_id"] = response_id
        wire["tenant_id"] = tenant_id
        wire["feedback_text"] = feedback_text
        wire["feedback_type"] = feedback_type
        wire["is_consumed"] = is_consumed
        wire["created_at"] = created_at
        if user_id is not UNSET:
            wire["user_id"] = user_id
        if progress_id is not UNSET:
            wire["progress_id"] = progress_id
        if tool_call_id is not UNSET:
            wire["tool_call_id"] = tool_call_id
        if tool_args_update is not UNSET:
            wire["tool_args_update"] = tool_args_update
        if consumed_at is not UNSET:
            wire["consumed_at"] = consumed_at
