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
    from .batch_prospect_identifier import BatchProspectIdentifier
    from .channel_type import ChannelType


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class BatchCheckPriorContactRequest(Model):
    """The people to look for.

    Attributes:
        prospects: The people to look for; at most 50.
        channels: The only channels to search; without it those that the identifiers allow.
        message_limit: The most messages given per channel and person, newest first, 1 to 10.
        skip_cache: Whether answers kept from the last 2 hours are ignored for everybody.

    """

    prospects: list[BatchProspectIdentifier]
    channels: list[ChannelType] | None
    message_limit: int | None
    skip_cache: bool | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "prospects": Field("prospects", many(Ref("batch_prospect_identifier", "BatchProspectIdentifier")), required=True),
        "channels": Field("channels", many(Ref("channel_type", "ChannelType"))),
        "message_limit": Field("message_limit"),
        "skip_cache": Field("skip_cache"),
    }

    def __init__(
        self,
        *,
        prospects: Sequence[BatchProspectIdentifier | Mapping[str, Any]],
        channels: Sequence[ChannelType | str] | None | Unset = UNSET,
        message_limit: int | None | Unset = UNSET,
        skip_cache: bool | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["prospects"] = prospects
        if channels is not UNSET:
            wire["channels"] = channels
        if message_limit is not UNSET:
            wire["message_limit"] = message_limit
        if skip_cache is not UNSET:
            wire["skip_cache"] = skip_cache
