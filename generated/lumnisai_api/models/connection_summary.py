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
class ConnectionSummary(Model):
    """Counts of a check of several LinkedIn connections.

    Attributes:
        total: People checked.
        connected: Those connected.
        not_connected: Those not connected.

    """

    total: int
    connected: int
    not_connected: int

    _fields: ClassVar[Mapping[str, Field]] = {
        "total": Field("total", required=True),
        "connected": Field("connected", required=True),
        "not_connected": Field("not_connected", required=True),
    }

    def __init__(
        self,
        *,
        total: int,
        connected: int,
        not_connected: int,
    ) -> None:
        wire = self._start()
        wire["total"] = total
        wire["connected"] = connected
        wire["not_connected"] = not_connected
