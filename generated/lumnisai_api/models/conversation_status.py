# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class ConversationStatus(OpenEnum):
    """State of a conversation."""

    ACTIVE = "active"
    NEEDS_RESPONSE = "needs_response"
    WAITING = "waiting"
    BOOKED = "booked"
    CLOSED = "closed"
