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
    from .engagement_status import EngagementStatus
    from .reply_sentiment import ReplySentiment


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class EngagementStatusData(Model):
    """Where the person of one execution stands.

    Attributes:
        status: Where a person stands. `connection_pending`: request sent, not yet answered. `connection_accepted`:
            request accepted. `message_sent`: a follow-up message was delivered. `awaiting_reply`: an answer is
            awaited; direct messages to contacts of the 1st degree count here and not as `message_sent`. `replied`:
            answered, mood unknown. `replied_positive`, `replied_negative`, `replied_neutral`: answered in that
            mood. `no_response`: nothing for 7 days or more. `sequence_active`: still under way. `sequence_failed`:
            ended in an error. `unknown`: could not be worked out.
        last_action_at: When something was last done.
        days_since_action: Days since then. Not settled: whether fractions are possible.
        reply_sentiment: Mood of the reply; the values are open.
        current_step_key: Step the execution is at.

    """

    status: EngagementStatus
    last_action_at: datetime.datetime | None
    days_since_action: int | None
    reply_sentiment: ReplySentiment | None
    current_step_key: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "status": Field("status", Ref("engagement_status", "EngagementStatus"), required=True),
        "last_action_at": Field("last_action_at", decode_datetime),
        "days_since_action": Field("days_since_action"),
        "reply_sentiment": Field("reply_sentiment", Ref("reply_sentiment", "ReplySentiment")),
        "current_step_key": Field("current_step_key"),
    }

    def __init__(
        self,
        *,
        status: EngagementStatus | str,
        last_action_at: datetime.datetime | str | None | Unset = UNSET,
        days_since_action: int | None | Unset = UNSET,
        reply_sentiment: ReplySentiment | str | None | Unset = UNSET,
        current_step_key: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["status"] = status
        if last_action_at is not UNSET:
            wire["last_action_at"] = last_action_at
        if days_since_action is not UNSET:
            wire["days_since_action"] = days_since_action
        if reply_sentiment is not UNSET:
            wire["reply_sentiment"] = reply_sentiment
        if current_step_key is not UNSET:
            wire["current_step_key"] = current_step_key
