# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class ExecutionStatus(OpenEnum):
    """State of an execution."""

    QUEUED = "queued"
    PROCESSING = "processing"
    ACTIVE = "active"
    WAITING_DELAY = "waiting_delay"
    WAITING_EVENT = "waiting_event"
    WAITING_APPROVAL = "waiting_approval"
    PAUSED = "paused"
    COMPLETED = "completed"
    EXITED = "exited"
    CANCELLED = "cancelled"
    FAILED = "failed"
