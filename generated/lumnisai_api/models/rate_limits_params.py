# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

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
    from .sequence_channel import SequenceChannel


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class RateLimitsParams(Model):
    """Which limits to read.

    Attributes:
        channels: Channels to read; the values are open. Presumably all when left out.

    """

    channels: list[SequenceChannel] | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "channels": Field("channels", many(Ref("sequence_channel", "SequenceChannel"))),
    }

    def __init__(
        self,
        *,
        channels: Sequence[SequenceChannel | str] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if channels is not UNSET and channels is not None:
            wire["channels"] = channels
