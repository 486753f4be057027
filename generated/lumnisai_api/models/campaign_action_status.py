# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class CampaignActionStatus(OpenEnum):
    """Where an action stands. Not settled: what a rejected action shows, as no value stands for it."""

    PENDING_APPROVAL = "pending_approval"
    APPROVED = "approved"
    EDITED = "edited"
    SKIPPED = "skipped"
    AUTO_APPROVED = "auto_approved"
    QUEUED = "queued"
    EXECUTED = "executed"
    FAILED = "failed"
    CANCELLED = "cancelled"
    CANCELLED_BY_PAUSE = "cancelled_by_pause"
    PAUSED = "paused"
