# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class BatchJobStatus(OpenEnum):
    """State of a batch draft job. `completed` and `failed` are final."""

    PENDING = "pending"
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    FAILED = "failed"
