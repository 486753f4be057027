# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    Ref,
    straight,
)

if TYPE_CHECKING:
    from .batch_request_type import BatchRequestType


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ErrorDetail(Model):
    """What went wrong with an item of a batch poll.

    Attributes:
        code: Code of the error. Not settled: the values.
        message: Text for people.
        request_type: Kinds of item in a batch poll.

    """

    code: str
    message: str
    request_type: BatchRequestType

    _fields: ClassVar[Mapping[str, Field]] = {
        "code": Field("code", required=True),
        "message": Field("message", required=True),
        "request_type": Field("request_type", Ref("batch_request_type", "BatchRequestType"), required=True),
    }

    def __init__(
        self,
        *,
        code: str,
        message: str,
        request_type: BatchRequestType | str,
    ) -> None:
        wire = self._start()
        wire["code"] = code
        wire["message"] = message
        wire["request_type"] = request_type
