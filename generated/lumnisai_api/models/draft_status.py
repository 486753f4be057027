# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class DraftStatus(OpenEnum):
    """State of a draft."""

    PENDING_REVIEW = "pending_review"
    APPROVED = "approved"
    SCHEDULED = "scheduled"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    DISCARDED = "discarded"
