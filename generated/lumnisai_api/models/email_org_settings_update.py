# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Unset,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class EmailOrgSettingsUpdate(Model):
    """Changes to the settings of an organisation; what is left out stays.

    Attributes:
        daily_volume: Emails per day. Not settled: the range.
        physical_address: Postal address.

    """

    daily_volume: int | None
    physical_address: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "daily_volume": Field("daily_volume"),
        "physical_address": Field("physical_address"),
    }

    def __init__(
        self,
        *,
        daily_volume: int | None | Unset = UNSET,
        physical_address: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if daily_volume is not UNSET and daily_volume is not None:
            wire["daily_volume"] = daily_volume
        if physical_address is not UNSET and physical_address is not None:
            wire["physical_address"] = physical_address
