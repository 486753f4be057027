# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class ContentIntelligenceDateKind(OpenEnum):
    """Whether a time is exact or an age in words."""

    EXACT = "exact"
    AGE = "age"
