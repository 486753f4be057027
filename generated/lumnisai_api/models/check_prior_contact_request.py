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
    from .channel_type import ChannelType


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class CheckPriorContactRequest(Model):
    """The person to look for. One of `email`, `linkedin_url` and `provider_id` has to be non-empty.

    Attributes:
        email: Email address; makes Gmail and Outlook be searched.
        linkedin_url: Address of the profile; makes LinkedIn be searched.
        provider_id: Member id at LinkedIn; makes LinkedIn be searched.
        channels: The only channels to search; without it all connected ones that the identifiers allow.
        message_limit: The most messages given per channel, newest first, 1 to 20.
        skip_cache: Whether answers kept from the last 2 hours are ignored.

    """

    email: str | None
    linkedin_url: str | None
    provider_id: str | None
    channels: list[ChannelType] | None
    message_limit: int | None
    skip_cache: bool | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "email": Field("email"),
        "linkedin_url": Field("linkedin_url"),
        "provider_id": Field("provider_id"),
        "channels": Field("channels", many(Ref("channel_type", "ChannelType"))),
        "message_limit": Field("message_limit"),
        "skip_cache": Field("skip_cache"),
    }

    def __init__(
        self,
        *,
        email: str | None | Unset = UNSET,
        linkedin_url: str | None | Unset = UNSET,
        provider_id: str | None | Unset = UNSET,
        channels: Sequence[ChannelType | str] | None | Unset = UNSET,
        message_limit: int | None | Unset = UNSET,
        skip_cache: bool | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if email is not UNSET:
            wire["email"] = email
        if linkedin_url is not UNSET:
            wire["linkedin_url"] = linkedin_url
        if provider_id is not UNSET:
            wire["provider_id"] = provider_id
        if channels is not UNSET:
            wire["channels"] = channels
        if message_limit is not UNSET:
            wire["message_limit"] = message_limit
        if skip_cache is not UNSET:
            wire["skip_cache"] = skip_cache
