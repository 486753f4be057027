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
    decode_str,
    many,
    straight,
)

if TYPE_CHECKING:
    from .provider_type import ProviderType


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class BatchConnectionRequest(Model):
    """Which of a user's connections to look at.

    Attributes:
        user_id: UUID or email of the user.
        app_names: The apps to look at.
        provider: Backend through which apps are connected. `nango`, `arcade` and `merge` are announced for the future.
        include_enabled_status: Whether `is_enabled` is worked out. One client sends `true` unless told otherwise.

    """

    user_id: str
    app_names: list[str]
    provider: ProviderType | None
    include_enabled_status: bool | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "user_id": Field("user_id", required=True),
        "app_names": Field("app_names", many(decode_str), required=True),
        "provider": Field("provider", Ref("provider_type", "ProviderType")),
        "include_enabled_status": Field("include_enabled_status"),
    }

    def __init__(
        self,
        *,
        user_id: str,
        app_names: Sequence[str],
        provider: ProviderType | str | None | Unset = UNSET,
        include_enabled_status: bool | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["user_id"] = user_id
        wire["app_names"] = app_names
        if provider is not UNSET and provider is not None:
            wire["provider"] = provider
        if include_enabled_status is not UNSET and include_enabled_status is not None:
            wire["include_enabled_status"] = include_enabled_status
