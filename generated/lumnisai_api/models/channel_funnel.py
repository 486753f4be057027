# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    Ref,
    straight,
)

if TYPE_CHECKING:
    from .channel_ratios import ChannelRatios


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ChannelFunnel(Model):
    """Figures of one channel.

    Attributes:
        connection_requests_sent: Connection requests sent; 0 for InMail and email.
        connected: Requests accepted; 0 for InMail and email.
        sent: Messages sent.
        replied: Replies.
        meeting_booked: Meetings booked.
        ratios: Conversion rates of one channel, each from 0 to 1, or null when there is nothing to divide by.

    """

    connection_requests_sent: int
    connected: int
    sent: int
    replied: int
    meeting_booked: int
    ratios: ChannelRatios

    _fields: ClassVar[Mapping[str, Field]] = {
        "connection_requests_sent": Field("connection_requests_sent", required=True),
        "connected": Field("connected", required=True),
        "sent": Field("sent", required=True),
        "replied": Field("replied", required=True),
        "meeting_booked": Field("meeting_booked", required=True),
        "ratios": Field("ratios", Ref("channel_ratios", "ChannelRatios"), required=True),
    }

    def __init__(
        self,
        *,
        connection_requests_sent: int,
        connected: int,
        sent: int,
        replied: int,
        meeting_booked: int,
        ratios: ChannelRatios | Mapping[str, Any],
    ) -> None:
        wire = self._start()
        wire["connection_requests_sent"] = connection_requests_sent
        wire["connected"] = connected
        wire["sent"] = sent
        wire["replied"] = replied
        wire["meeting_booked"] = meeting_booked
        wire["ratios"] = ratios
