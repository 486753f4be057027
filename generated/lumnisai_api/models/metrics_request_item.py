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
    from .metrics_params import MetricsParams


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class MetricsRequestItem(Model):
    """Item of a batch poll that reads figures.

    Attributes:
        id: Tag that the caller chooses; the answer has the same.
        type_: Kinds of item in a batch poll.
        params: Which figures to read.

    """

    id: str
    type_: BatchRequestType
    params: MetricsParams

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", required=True),
        "type_": Field("type", Ref("batch_request_type", "BatchRequestType"), required=True),
        "params": Field("params", Ref("metrics_params", "MetricsParams"), required=True),
    }
    _fixed = {
        "type": "metrics",
    }

    def __init__(
        self,
        *,
        id: str,
        type_: BatchRequestType | str,
        params: MetricsParams | Mapping[str, Any],
    ) -> None:
        wire = self._start()
        wire["id"] = id
        wire["type"] = type_
        wire["params"] = params
