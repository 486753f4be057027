# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class MailboxStatus(OpenEnum):
    """State of a mailbox."""

    PROVISIONING = "provisioning"
    WARMING = "warming"
    READY = "ready"
    PAUSED = "paused"
    RETIRED = "retired"
