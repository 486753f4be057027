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
    from .channel_contact_history import ChannelContactHistory
    from .channel_type import ChannelType


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class CheckPriorContactResponse(Model):
    """Whether the user has been in contact with a person.

    Attributes:
        has_prior_contact: Whether there was contact on any channel.
        channels_checked: Channels searched.
        channels_with_contact: Channels with contact.
        contact_history: What was found on each channel.
        cached: Whether the answer was kept from earlier.

    """

    has_prior_contact: bool
    channels_checked: list[ChannelType]
    channels_with_contact: list[ChannelType]
    contact_history: list[ChannelContactHistory]
    cached: bool | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "has_prior_contact": Field("has_prior_contact", required=True),
        "channels_checked": Field("channels_checked", many(Ref("channel_type", "ChannelType")), required=True),
        "channels_with_contact": Field("channels_with_contact", many(Ref("channel_type", "ChannelType")), required=True),
        "contact_history": Field("contact_history", many(Ref("channel_contact_history", "ChannelContactHistory")), required=True),
        "cached": Field("cached"),
    }

    def __init__(
        self,
        *,
        has_prior_contact: bool,
        channels_checked: Sequence[ChannelType | str],
        channels_with_contact: Sequence[ChannelType | str],
        contact_history: Sequence[ChannelContactHistory | Mapping[str, Any]],
        cached: bool | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["has_prior_contact"] = has_prior_contact
        wire["channels_checked"] = channels_checked
        wire["channels_with_contact"] = channels_with_contact
        wire["contact_history"] = contact_history
        if cached is not UNSET:
            wire["cached"] = cached
