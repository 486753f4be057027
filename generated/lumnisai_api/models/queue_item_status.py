# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class QueueItemStatus(OpenEnum):
    """State of an entry in the sending queue. Published clients declare it, but no known operation carries it."""

    QUEUED = "queued"
    PROCESSING = "processing"
    COMPLETED = "completed"
    FAILED = "failed"
    CANCELLED = "cancelled"
