# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class ContactRelationshipStatus(OpenEnum):
    """State of the computation."""

    READY = "ready"
    NOT_CONNECTED = "not_connected"
    COMPUTING = "computing"
    FAILED = "failed"
