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
    from .rate_limit_data import RateLimitData


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class RateLimitsResponseItem(Model):
    """Limits, as answer in a batch poll.

    Attributes:
        id: Tag that the caller chose.
        type_: Kinds of answer in a batch poll; `error` stands for an item that failed. Published clients have no name
            for this set.
        data: Limits by channel, in a batch poll.

    """

    id: str
    type_: BatchResponseType
    data: RateLimitData

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", required=True),
        "type_": Field("type", Ref("batch_response_type", "BatchResponseType"), required=True),
        "data": Field("data", Ref("rate_limit_data", "RateLimitData"), required=True),
    }
    _fixed = {
        "type": "rate_limits",
    }

    def __init__(
        self,
        *,
        id: str,
        type_: BatchResponseType | str,
        data: RateLimitData | Mapping[str, Any],
    ) -> None:
        wire = self._start()
        wire["id"] = id
        wire["type"] = type_
        wire["data"] = data
