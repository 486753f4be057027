# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    Ref,
    straight,
)

if TYPE_CHECKING:
    from .batch_response_type import BatchResponseType
    from .error_detail import ErrorDetail


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ErrorResponseItem(Model):
    """Failure of one item, as answer in a batch poll; it has no `data`.

    Attributes:
        id: Tag that the caller chose.
        type_: Kinds of answer in a batch poll; `error` stands for an item that failed. Published clients have no name
            for this set.
        error: What went wrong with an item of a batch poll.

    """

    id: str
    type_: BatchResponseType
    error: ErrorDetail

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", required=True),
        "type_": Field("type", Ref("batch_response_type", "BatchResponseType"), required=True),
        "error": Field("error", Ref("error_detail", "ErrorDetail"), required=True),
    }
    _fixed = {
        "type": "error",
    }

    def __init__(
        self,
        *,
        id: str,
        type_: BatchResponseType | str,
        error: ErrorDetail | Mapping[str, Any],
    ) -> None:
        wire = self._start()
        wire["id"] = id
        wire["type"] = type_
        wire["error"] = error
