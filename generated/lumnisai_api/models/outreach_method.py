# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class OutreachMethod(OpenEnum):
    """How a message reaches somebody. `inmail_escalation` is an InMail that follows an unanswered connection request."""

    CONNECTION_REQUEST = "connection_request"
    DIRECT_MESSAGE = "direct_message"
    INMAIL = "inmail"
    INMAIL_ESCALATION = "inmail_escalation"
    EMAIL = "email"
