# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class ProspectSyncStatus(OpenEnum):
    """Outcome of the sync with one prospect."""

    FOUND = "found"
    NOT_FOUND = "not_found"
    ERROR = "error"
