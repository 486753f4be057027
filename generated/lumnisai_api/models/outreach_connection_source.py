# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class OutreachConnectionSource(OpenEnum):
    """Which system a person of a list comes from."""

    SEQUENCE = "sequence"
    CAMPAIGN = "campaign"
