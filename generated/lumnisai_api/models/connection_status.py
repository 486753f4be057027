# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class ConnectionStatus(OpenEnum):
    """State of a user's connection to an app."""

    PENDING = "pending"
    ACTIVE = "active"
    FAILED = "failed"
    EXPIRED = "expired"
    NOT_CONNECTED = "not_connected"
