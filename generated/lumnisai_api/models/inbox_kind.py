# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class InboxKind(OpenEnum):
    """Which inboxes a list holds: those that customers brought along (`byo`), those the platform made (`managed`), or all."""

    BYO = "byo"
    MANAGED = "managed"
    ALL = "all"
