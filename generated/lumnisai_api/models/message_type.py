# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class MessageType(OpenEnum):
    """Kind of a message in a conversation."""

    MESSAGE = "message"
    CONNECTION_REQUEST = "connection_request"
    CONNECTION_ACCEPTED = "connection_accepted"
    INMAIL = "inmail"
