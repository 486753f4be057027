# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class CrmContactsSyncState(OpenEnum):
    """Whether a copy was begun now (`started`) or another run is going on (`already_in_progress`)."""

    STARTED = "started"
    ALREADY_IN_PROGRESS = "already_in_progress"
