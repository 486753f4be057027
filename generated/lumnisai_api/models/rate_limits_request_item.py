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
    straight,
)

if TYPE_CHECKING:
    from .batch_request_type import BatchRequestType
    from .rate_limits_params import RateLimitsParams


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class RateLimitsRequestItem(Model):
    """Item of a batch poll that reads limits; the only one that may go without `params`.

    Attributes:
        id: Tag that the caller chooses; the answer has the same.
        type_: Kinds of item in a batch poll.
        params: Which limits to read.

    """

    id: str
    type_: BatchRequestType
    params: RateLimitsParams | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", required=True),
        "type_": Field("type", Ref("batch_request_type", "BatchRequestType"), required=True),
        "params": Field("params", Ref("rate_limits_params", "RateLimitsParams")),
    }
    _fixed = {
        "type": "rate_limits",
    }

    def __init__(
        self,
        *,
        id: str,
        type_: BatchRequestType | str,
        params: RateLimitsParams | Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["id"] = id
        wire["type"] = type_
        if params is not UNSET and params is not None:
            wire["params"] = params
