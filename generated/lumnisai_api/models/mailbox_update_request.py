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
class MailboxUpdateRequest(Model):
    """Changes to a mailbox; what is left out stays.

    Attributes:
        daily_send_cap: Emails per day, at least 1. There is no upper limit.
        paused: True stops the sending, false resumes it.

    """

    daily_send_cap: int | None
    paused: bool | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "daily_send_cap": Field("daily_send_cap"),
        "paused": Field("paused"),
    }

    def __init__(
        self,
        *,
        daily_send_cap: int | None | Unset = UNSET,
        paused: bool | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if daily_send_cap is not UNSET and daily_send_cap is not None:
            wire["daily_send_cap"] = daily_send_cap
        if paused is not UNSET and paused is not None:
            wire["paused"] = paused
