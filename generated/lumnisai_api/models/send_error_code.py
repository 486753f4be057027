# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class SendErrorCode(OpenEnum):
    """Why a message could not be sent. The list is open."""

    SEND_FAILED = "SEND_FAILED"
    REPLY_FAILED = "REPLY_FAILED"
    NOT_FOUND = "NOT_FOUND"
    NO_RECIPIENT = "NO_RECIPIENT"
