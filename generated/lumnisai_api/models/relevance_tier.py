# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class RelevanceTier(OpenEnum):
    """Coarse relevance of a person."""

    STRONG_MATCH = "STRONG_MATCH"
    PARTIAL_MATCH = "PARTIAL_MATCH"
    WEAK_MATCH = "WEAK_MATCH"
