# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    straight,
)

if TYPE_CHECKING:
    from .network_distance import NetworkDistance


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class LinkedInConnectionStatus(Model):
    """How the user and a person are connected on LinkedIn.

    Attributes:
        connected: Whether the two are connected directly.
        can_message: Whether a direct message is possible.
        can_inmail: Whether the user may send an InMail.
        provider_id: Member id at LinkedIn.
        chat_id: Id of the chat that exists already, when connected.
        is_open_profile: Whether the person takes InMails free of charge.
        network_distance: Distance in the network.

    """

    connected: bool
    can_message: bool
    can_inmail: bool
    provider_id: str | None
    chat_id: str | None
    is_open_profile: bool | None
    network_distance: NetworkDistance | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "connected": Field("connected", required=True),
        "can_message": Field("can_message", required=True),
        "can_inmail": Field("can_inmail", required=True),
        "provider_id": Field("provider_id"),
        "chat_id": Field("chat_id"),
        "is_open_profile": Field("is_open_profile"),
        "network_distance": Field("network_distance", Ref("network_distance", "NetworkDistance")),
    }

    def __init__(
        self,
        *,
        connected: bool,
        can_message: bool,
        can_inmail: bool,
        provider_id: str | None | Unset = UNSET,
        chat_id: str | None | Unset = UNSET,
        is_open_profile: bool | None | Unset = UNSET,
        network_distance: NetworkDistance | str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["connected"] = connected
        wire["can_message"] = can_message
        wire["can_inmail"] = can_inmail
        if provider_id is not UNSET:
            wire["provider_id"] = provider_id
        if chat_id is not UNSET:
            wire["chat_id"] = chat_id
        if is_open_profile is not UNSET:
            wire["is_open_profile"] = is_open_profile
        if network_distance is not UNSET:
            wire["network_distance"] = network_distance
