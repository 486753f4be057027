# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Unset,
    decode_str,
    many,
    mapping,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class AppsListResponse(Model):
    """The apps of a tenant. Every field may be missing: newer servers may give `providers` and leave out the flat
    lists, older ones the reverse.

    Attributes:
        providers: Enabled apps of each integration backend; keys are values of `ProviderType`.
        total_providers: Number of backends.
        enabled_apps: Enabled apps as a flat list, in the older form.
        total_enabled: Number of enabled apps, in the older form.
        available_apps: All apps that can be enabled; given when `include_available` was true.
        total_available: Number of apps that can be enabled; given when `include_available` was true.

    """

    providers: dict[str, list[str]] | None
    total_providers: int | None
    enabled_apps: list[str] | None
    total_enabled: int | None
    available_apps: list[str] | None
    total_available: int | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "providers": Field("providers", mapping(many(decode_str))),
        "total_providers": Field("total_providers"),
        "enabled_apps": Field("enabled_apps", many(decode_str)),
        "total_enabled": Field("total_enabled"),
        "available_apps": Field("available_apps", many(decode_str)),
        "total_available": Field("total_available"),
    }

    def __init__(
        self,
        *,
        providers: Mapping[str, list[str]] | None | Unset = UNSET,
        total_providers: int | None | Unset = UNSET,
        enabled_apps: Sequence[str] | None | Unset = UNSET,
        total_enabled: int | None | Unset = UNSET,
        available_apps: Sequence[str] | None | Unset = UNSET,
        total_available: int | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if providers is not UNSET:
            wire["providers"] = providers
        if total_providers is not UNSET:
            wire["total_providers"] = total_providers
        if enabled_apps is not UNSET:
            wire["enabled_apps"] = enabled_apps
        if total_enabled is not UNSET:
            wire["total_enabled"] = total_enabled
        if available_apps is not UNSET:
            wire["available_apps"] = available_apps
        if total_available is not UNSET:
            wire["total_available"] = total_available
