# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class ResponseStatus(OpenEnum):
    """State of a run. `succeeded`, `failed` and `cancelled` are final; take a value not listed here as not finished."""

    QUEUED = "queued"
    IN_PROGRESS = "in_progress"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    CANCELLED = "cancelled"
