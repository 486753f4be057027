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
class HealthResponse(Model):
    """Sign of life of the service. Not settled: every field.

    Attributes:
        status: A word for the state of the service. Not settled: whether the server sends it.

    """

    status: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "status": Field("status"),
    }
    _open = True

    def __init__(
        self,
        *,
        status: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if status is not UNSET:
            wire["status"] = status
