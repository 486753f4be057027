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
class UpdatePersonaRequest(Model):
    """Change to a sender. An empty object changes nothing and gives the state back.

    Attributes:
        daily_volume_cap: Emails per day of this sender. Null goes back to the organisation's own formula; leaving it out changes
            nothing.

    """

    daily_volume_cap: int | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "daily_volume_cap": Field("daily_volume_cap"),
    }

    def __init__(
        self,
        *,
        daily_volume_cap: int | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if daily_volume_cap is not UNSET:
            wire["daily_volume_cap"] = daily_volume_cap
