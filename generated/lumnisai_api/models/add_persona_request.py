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
class AddPersonaRequest(Model):
    """A sender to add.

    Attributes:
        first_name: First name.
        last_name: Last name.
        title: Position.
        daily_volume_cap: Emails per day of this sender; 0 makes a persona without a mailbox. Not settled: null or leaving it out
            is taken to mean the organisation's own formula.

    """

    first_name: str
    last_name: str
    title: str | None
    daily_volume_cap: int | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "first_name": Field("first_name", required=True),
        "last_name": Field("last_name", required=True),
        "title": Field("title"),
        "daily_volume_cap": Field("daily_volume_cap"),
    }

    def __init__(
        self,
        *,
        first_name: str,
        last_name: str,
        title: str | None | Unset = UNSET,
        daily_volume_cap: int | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["first_name"] = first_name
        wire["last_name"] = last_name
        if title is not UNSET and title is not None:
            wire["title"] = title
        if daily_volume_cap is not UNSET:
            wire["daily_volume_cap"] = daily_volume_cap
