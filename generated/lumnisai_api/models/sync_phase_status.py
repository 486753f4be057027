# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class SyncPhaseStatus(OpenEnum):
    """State of one part of a LinkedIn sync."""

    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    COMPLETE = "complete"
