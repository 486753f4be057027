# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    decode_str,
    either,
    straight,
)

if TYPE_CHECKING:
    from .error_info import ErrorInfo


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ErrorEnvelope(Model):
    """Every error body seen so far fits in here; a body carries one of the three.

    Attributes:
        error: The structured error.
        detail: The form of FastAPI services: a text, an object, or a list of validation problems.
        message: A plain text.

    """

    error: ErrorInfo | str | None
    detail: Any
    message: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "error": Field("error", either(Ref("error_info", "ErrorInfo"), decode_str)),
        "detail": Field("detail"),
        "message": Field("message"),
    }

    def __init__(
        self,
        *,
        error: ErrorInfo | Mapping[str, Any] | str | None | Unset = UNSET,
        detail: Any | Unset = UNSET,
        message: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if error is not UNSET:
            wire["error"] = error
        if detail is not UNSET:
            wire["detail"] = detail
        if message is not UNSET:
            wire["message"] = message
