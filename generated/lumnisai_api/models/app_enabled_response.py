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
    from .provider_type import ProviderType


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class AppEnabledResponse(Model):
    """Whether an app is enabled for the tenant.

    Attributes:
        app_name: Name of the app, in upper case.
        enabled: Whether the app is enabled.
        message: Text for people.
        provider: The integration backend.

    """

    app_name: str
    enabled: bool
    message: str
    provider: ProviderType | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "app_name": Field("app_name", required=True),
        "enabled": Field("enabled", required=True),
        "message": Field("message", required=True),
        "provider": Field("provider", Ref("provider_type", "ProviderType")),
    }

    def __init__(
        self,
        *,
        app_name: str,
        enabled: bool,
        message: str,
        provider: ProviderType | str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["app_name"] = app_name
        wire["enabled"] = enabled
        wire["message"] = message
        if provider is not UNSET:
            wire["provider"] = provider
