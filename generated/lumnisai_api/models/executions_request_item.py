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
    from .batch_request_type import BatchRequestType
    from .executions_params import ExecutionsParams


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ExecutionsRequestItem(Model):
    """Item of a batch poll that reads executions.

    Attributes:
        id: Tag that the caller chooses; the answer has the same.
        type_: Kinds of item in a batch poll.
        params: Which executions to read.

    """

    id: str
    type_: BatchRequestType
    params: ExecutionsParams

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", required=True),
        "type_": Field("type", Ref("batch_request_type", "BatchRequestType"), required=True),
        "params": Field("params", Ref("executions_params", "ExecutionsParams"), required=True),
    }
    _fixed = {
        "type": "executions",
    }

    def __init__(
        self,
        *,
        id: str,
        type_: BatchRequestType | str,
        params: ExecutionsParams | Mapping[str, Any],
    ) -> None:
        wire = self._start()
        wire["id"] = id
        wire["type"] = type_
        wire["params"] = params
