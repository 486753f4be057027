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
class ChannelRatios(Model):
    """Conversion rates of one channel, each from 0 to 1, or null when there is nothing to divide by.

    Attributes:
        connect_rate: Connections per request sent; LinkedIn only, else null.
        message_rate: Messages sent per connection; LinkedIn only, else null.
        reply_rate: Replies per message sent.
        meeting_rate: Meetings per reply.

    """

    connect_rate: float | None
    message_rate: float | None
    reply_rate: float | None
    meeting_rate: float | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "connect_rate": Field("connect_rate"),
        "message_rate": Field("message_rate"),
        "reply_rate": Field("reply_rate"),
        "meeting_rate": Field("meeting_rate"),
    }

    def __init__(
        self,
        *,
        connect_rate: float | None | Unset = UNSET,
        message_rate: float | None | Unset = UNSET,
        reply_rate: float | None | Unset = UNSET,
        meeting_rate: float | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if connect_rate is not UNSET:
            wire["connect_rate"] = connect_rate
        if message_rate is not UNSET:
            wire["message_rate"] = message_rate
        if reply_rate is not UNSET:
            wire["reply_rate"] = reply_rate
        if meeting_rate is not UNSET:
            wire["meeting_rate"] = meeting_rate
