# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class StepExecutionStatus(OpenEnum):
    """State of one step of an execution."""

    PENDING = "pending"
    SCHEDULED = "scheduled"
    WAITING_APPROVAL = "waiting_approval"
    APPROVED = "approved"
    REJECTED = "rejected"
    EXECUTING = "executing"
    SENT = "sent"
    DELIVERED = "delivered"
    OPENED = "opened"
    CLICKED = "clicked"
    REPLIED = "replied"
    ACCEPTED = "accepted"
    COMPLETED = "completed"
    FAILED = "failed"
    SKIPPED = "skipped"
    CANCELLED = "cancelled"
