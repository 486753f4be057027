# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class BatchResponseType(OpenEnum):
    """Kinds of answer in a batch poll; `error` stands for an item that failed. Published clients have no name for this set."""

    EXECUTIONS = "executions"
    METRICS = "metrics"
    APPROVALS = "approvals"
    RATE_LIMITS = "rate_limits"
    ERROR = "error"
