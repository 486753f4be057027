# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class TriggerSyncStatus(OpenEnum):
    """What starting a LinkedIn sync led to: it began, one was running already, or the user has no linked account."""

    STARTED = "started"
    ALREADY_RUNNING = "already_running"
    NO_ACCOUNT = "no_account"
