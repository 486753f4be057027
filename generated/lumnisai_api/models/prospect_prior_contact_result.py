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
class ProspectPriorContactResult(Model):
    """Whether the user has been in contact with one of several people.

    Attributes:
        prospect_id: The person.
        has_prior_contact: Whether there was contact on any channel.
        channels_with_contact: Channels with contact.
        contact_history: What was found on each channel.
        cached: Whether the result was kept from earlier.
        error: Why this person could not be checked.

    """

    prospect_id: str
    has_prior_contact: bool
    channels_with_contact: list[ChannelType]
    contact_history: list[ChannelContactHistory]
    cached: bool | None
    error: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "prospect_id": Field("prospect_id", required=True),
        "has_prior_contact": Field("has_prior_contact", required=True),
        "channels_with_contact": Field("channels_with_contact", many(Ref("channel_type", "ChannelType")), required=True),
        "contact_history": Field("contact_history", many(Ref("channel_contact_history", "ChannelContactHistory")), required=True),
        "cached": Field("cached"),
        "error": Field("error"),
    }

    def __init__(
        self,
        *,
        prospect_id: str,
        has_prior_contact: bool,
        channels_with_contact: Sequence[ChannelType | str],
        contact_history: Sequence[ChannelContactHistory | Mapping[str, Any]],
        cached: bool | None | Unset = UNSET,
        error: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["prospect_id"] = prospect_id
        wire["has_prior_contact"] = has_prior_contact
        wire["channels_with_contact"] = channels_with_contact
        wire["contact_history"] = contact_history
        if cached is not UNSET:
            wire["cached"] = cached
        if error is not UNSET:
            wire["error"] = error
