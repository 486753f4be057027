# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class HallucinationRisk(OpenEnum):
    """How likely a result is without support."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
