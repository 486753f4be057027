# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    decode_datetime,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ActionLimit(Model):
    """Use of one action against its limit.

    Attributes:
        used: Used so far.
        limit: How many are allowed.
        remaining: How many are left.
        resets_at: When counting starts anew.

    """

    used: int
    limit: int
    remaining: int
    resets_at: datetime.datetime

    _fields: ClassVar[Mapping[str, Field]] = {
        "used": Field("used", required=True),
        "limit": Field("limit", required=True),
        "remaining": Field("remaining", required=True),
        "resets_at": Field("resets_at", decode_datetime, required=True),
    }

    def __init__(
        self,
        *,
        used: int,
        limit: int,
        remaining: int,
        resets_at: datetime.datetime | str,
    ) -> None:
        wire = self._start()
        wire["used"] = used
        wire["limit"] = limit
        wire["remaining"] = remaining
        wire["resets_at"] = resets_at
