# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class EngagementStatus(OpenEnum):
    """Where a person stands. `connection_pending`: request sent, not yet answered. `connection_accepted`: request accepted. `message_sent`: a follow-up message was delivered. `awaiting_reply`: an answer is awaited; direct messages to contacts of the 1st degree count here and not as `message_sent`. `replied`: answered, mood unknown. `replied_positive`, `replied_negative`, `replied_neutral`: answered in that mood. `no_response`: nothing for 7 days or more. `sequence_active`: still under way. `sequence_failed`: ended in an error. `unknown`: could not be worked out."""

    CONNECTION_PENDING = "connection_pending"
    CONNECTION_ACCEPTED = "connection_accepted"
    MESSAGE_SENT = "message_sent"
    AWAITING_REPLY = "awaiting_reply"
    REPLIED = "replied"
    REPLIED_POSITIVE = "replied_positive"
    REPLIED_NEGATIVE = "replied_negative"
    REPLIED_NEUTRAL = "replied_neutral"
    NO_RESPONSE = "no_response"
    SEQUENCE_ACTIVE = "sequence_active"
    SEQUENCE_FAILED = "sequence_failed"
    UNKNOWN = "unknown"
