# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    Ref,
    decode_datetime,
    either,
    many,
    straight,
)

if TYPE_CHECKING:
    from .approvals_response_item import ApprovalsResponseItem
    from .error_response_item import ErrorResponseItem
    from .executions_response_item import ExecutionsResponseItem
    from .metrics_response_item import MetricsResponseItem
    from .rate_limits_response_item import RateLimitsResponseItem


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class BatchPollResponse(Model):
    """Answers to a batch poll.

    Attributes:
        responses: The answers. Not settled: their order; go by `id`.
        polled_at: When it was read.

    """

    responses: list[
        ExecutionsResponseItem | MetricsResponseItem | ApprovalsResponseItem | RateLimitsResponseItem | ErrorResponseItem
    ]
    polled_at: datetime.datetime

    _fields: ClassVar[Mapping[str, Field]] = {
        "responses": Field(
            "responses",
            many(
                either(
                    Ref("executions_response_item", "ExecutionsResponseItem"),
                    Ref("metrics_response_item", "MetricsResponseItem"),
                    Ref("approvals_response_item", "ApprovalsResponseItem"),
                    Ref("rate_limits_response_item", "RateLimitsResponseItem"),
                    Ref("error_response_item", "ErrorResponseItem"),
                )
            ),
            required=True,
        ),
        "polled_at": Field("polled_at", decode_datetime, required=True),
    }

    def __init__(
        self,
        *,
        responses: Sequence[
            ExecutionsResponseItem
            | Mapping[str, Any]
            | MetricsResponseItem
            | ApprovalsResponseItem
            | RateLimitsResponseItem
            | ErrorResponseItem
        ],
        polled_at: datetime.datetime | str,
    ) -> None:
        wire = self._start()
        wire["responses"] = responses
        wire["polled_at"] = polled_at
