# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class PlaybookSource(OpenEnum):
    """How a playbook came about."""

    MANUAL = "manual"
    GENERATED = "generated"
    CLONED = "cloned"
