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
class ConnectionCallbackResponse(Model):
    """Outcome of the OAuth flow.

    Attributes:
        success: Whether the connection was made.
        status: State of the connection; the list is open.
        message: Text for people.

    """

    success: bool
    status: str
    message: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "success": Field("success", required=True),
        "status": Field("status", required=True),
        "message": Field("message", required=True),
    }

    def __init__(
        self,
        *,
        success: bool,
        status: str,
        message: str,
    ) -> None:
        wire = self._start()
        wire["success"] = success
        wire["status"] = status
        wire["message"] = message
