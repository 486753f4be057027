# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    Ref,
    either,
    many,
    straight,
)

if TYPE_CHECKING:
    from .approvals_request_item import ApprovalsRequestItem
    from .executions_request_item import ExecutionsRequestItem
    from .metrics_request_item import MetricsRequestItem
    from .rate_limits_request_item import RateLimitsRequestItem


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class BatchPollRequest(Model):
    """Several things to read in one call.

    Attributes:
        requests: What to read; at most 10 items.

    """

    requests: list[ExecutionsRequestItem | MetricsRequestItem | ApprovalsRequestItem | RateLimitsRequestItem]

    _fields: ClassVar[Mapping[str, Field]] = {
        "requests": Field(
            "requests",
            many(
                either(
                    Ref("executions_request_item", "ExecutionsRequestItem"),
                    Ref("metrics_request_item", "MetricsRequestItem"),
                    Ref("approvals_request_item", "ApprovalsRequestItem"),
                    Ref("rate_limits_request_item", "RateLimitsRequestItem"),
                )
            ),
            required=True,
        ),
    }

    def __init__(
        self,
        *,
        requests: Sequence[
            ExecutionsRequestItem | Mapping[str, Any] | MetricsRequestItem | ApprovalsRequestItem | RateLimitsRequestItem
        ],
    ) -> None:
        wire = self._start()
        wire["requests"] = requests
