# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class BatchRequestType(OpenEnum):
    """Kinds of item in a batch poll."""

    EXECUTIONS = "executions"
    METRICS = "metrics"
    APPROVALS = "approvals"
    RATE_LIMITS = "rate_limits"
