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
    from .channel_type import ChannelType


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class SyncProspectRequest(Model):
    """The person whose conversation is synced.

    Attributes:
        email: Email address.
        linkedin_url: Address of the LinkedIn profile.
        provider_id: Member id at LinkedIn.
        channel: The only channel to read.

    """

    email: str | None
    linkedin_url: str | None
    provider_id: str | None
    channel: ChannelType | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "email": Field("email"),
        "linkedin_url": Field("linkedin_url"),
        "provider_id": Field("provider_id"),
        "channel": Field("channel", Ref("channel_type", "ChannelType")),
    }

    def __init__(
        self,
        *,
        email: str | None | Unset = UNSET,
        linkedin_url: str | None | Unset = UNSET,
        provider_id: str | None | Unset = UNSET,
        channel: ChannelType | str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if email is not UNSET:
            wire["email"] = email
        if linkedin_url is not UNSET:
            wire["linkedin_url"] = linkedin_url
        if provider_id is not UNSET:
            wire["provider_id"] = provider_id
        if channel is not UNSET:
            wire["channel"] = channel
