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
class DisconnectResponse(Model):
    """Outcome of ending a connection.

    Attributes:
        success: Whether the connection was ended.
        message: Text for people.

    """

    success: bool
    message: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "success": Field("success", required=True),
        "message": Field("message", required=True),
    }

    def __init__(
        self,
        *,
        success: bool,
        message: str,
    ) -> None:
        wire = self._start()
        wire["success"] = success
        wire["message"] = message
