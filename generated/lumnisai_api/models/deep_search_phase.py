# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class DeepSearchPhase(OpenEnum):
    """Stage of a deep search; the list is open."""

    FAST_FILTER_IN_PROGRESS = "fast_filter_in_progress"
    FAST_FILTER_COMPLETE = "fast_filter_complete"
    VALIDATION_COMPLETE = "validation_complete"
