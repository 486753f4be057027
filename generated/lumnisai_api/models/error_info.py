# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

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
class ErrorInfo(Model):
    """What went wrong, for programs and people.

    Attributes:
        code: Machine-readable code; the list is open.
        message: Text for people.
        details: Further data.

    """

    code: str
    message: str
    details: dict[str, Any] | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "code": Field("code", required=True),
        "message": Field("message", required=True),
        "details": Field("details"),
    }

    def __init__(
        self,
        *,
        code: str,
        message: str,
        details: Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["code"] = code
        wire["message"] = message
        if details is not UNSET:
            wire["details"] = details
