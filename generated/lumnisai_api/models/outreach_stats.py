# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    Ref,
    mapping,
    straight,
)

if TYPE_CHECKING:
    from .channel_funnel import ChannelFunnel


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class OutreachStats(Model):
    """Figures of a user's outreach.

    Attributes:
        by_channel: Figures by channel; the keys are values of `OutreachFunnelChannel`.

    """

    by_channel: dict[str, ChannelFunnel]

    _fields: ClassVar[Mapping[str, Field]] = {
        "by_channel": Field("by_channel", mapping(Ref("channel_funnel", "ChannelFunnel")), required=True),
    }

    def __init__(
        self,
        *,
        by_channel: Mapping[str, ChannelFunnel],
    ) -> None:
        wire = self._start()
        wire["by_channel"] = by_channel
