# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class ContactRelationshipProvider(OpenEnum):
    """Which mailbox to use; `auto` leaves the choice to the server."""

    GMAIL = "gmail"
    OUTLOOK = "outlook"
    AUTO = "auto"
