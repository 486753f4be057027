# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    many,
    straight,
)

if TYPE_CHECKING:
    from .channel_type import ChannelType
    from .prospect_sync_identifier import ProspectSyncIdentifier


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class SyncRequest(Model):
    """Whose conversations are synced, and from where.

    Attributes:
        prospects: The people whose conversations are synced; at least one.
        channels: Channels to read. Not settled: what is read when it is left out.

    """

    prospects: list[ProspectSyncIdentifier]
    channels: list[ChannelType] | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "prospects": Field("prospects", many(Ref("prospect_sync_identifier", "ProspectSyncIdentifier")), required=True),
        "channels": Field("channels", many(Ref("channel_type", "ChannelType"))),
    }

    def __init__(
        self,
        *,
        prospects: Sequence[ProspectSyncIdentifier | Mapping[str, Any]],
        channels: Sequence[ChannelType | str] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["prospects"] = prospects
        if channels is not UNSET:
            wire["channels"] = channels
