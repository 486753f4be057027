# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class WebhookEventName(OpenEnum):
    """What a webhook reports."""

    MESSAGE_SENT = "message.sent"
    MESSAGE_RECEIVED = "message.received"
    CONNECTION_ACCEPTED = "connection.accepted"
    SEQUENCE_STEP_COMPLETED = "sequence.step_completed"
    SEQUENCE_APPROVAL_NEEDED = "sequence.approval_needed"
    SEQUENCE_EXECUTION_COMPLETED = "sequence.execution_completed"
    SEQUENCE_EXECUTION_FAILED = "sequence.execution_failed"
