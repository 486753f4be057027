# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class DraftOutreachMethod(OpenEnum):
    """How a drafted message is to reach somebody. Not settled: whether `inmail_escalation`, which a draft can be changed to, may be read here."""

    DIRECT_MESSAGE = "direct_message"
    CONNECTION_REQUEST = "connection_request"
    INMAIL = "inmail"
    EMAIL = "email"
