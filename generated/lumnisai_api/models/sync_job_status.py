# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class SyncJobStatus(OpenEnum):
    """State of a sync job. Published clients allow any other text, too."""

    QUEUED = "queued"
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    FAILED = "failed"
