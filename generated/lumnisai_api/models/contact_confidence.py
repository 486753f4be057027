# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class ContactConfidence(OpenEnum):
    """How far a contact can be trusted."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
