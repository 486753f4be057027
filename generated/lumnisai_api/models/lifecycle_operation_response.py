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
class LifecycleOperationResponse(Model):
    """What came of changing the course of an execution.

    Attributes:
        status: Result. Not settled: the values.
        message: Text for people.

    """

    status: str
    message: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "status": Field("status", required=True),
        "message": Field("message", required=True),
    }

    def __init__(
        self,
        *,
        status: str,
        message: str,
    ) -> None:
        wire = self._start()
        wire["status"] = status
        wire["message"] = message
