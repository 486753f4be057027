# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class ConversationMessageDirection(OpenEnum):
    """Whether the user received a message (`inbound`) or sent it (`outbound`)."""

    INBOUND = "inbound"
    OUTBOUND = "outbound"
