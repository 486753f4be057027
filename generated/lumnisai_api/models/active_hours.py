# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ActiveHours(Model):
    """The part of the day in which a campaign acts.

    Attributes:
        start: First hour of the window. Not settled: the range, probably 0 to 23.
        end: Last hour of the window. Not settled: the range, probably up to 23 or 24, and whether that hour still
            belongs to it.
        timezone: Time zone in which the hours are read. Not settled: the format, probably an IANA name such as
            `Europe/Berlin`.

    """

    start: int
    end: int
    timezone: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "start": Field("start", required=True),
        "end": Field("end", required=True),
        "timezone": Field("timezone", required=True),
    }

    def __init__(
        self,
        *,
        start: int,
        end: int,
        timezone: str,
    ) -> None:
        wire = self._start()
        wire["start"] = start
        wire["end"] = end
        wire["timezone"] = timezone
