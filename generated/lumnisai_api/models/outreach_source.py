# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class OutreachSource(OpenEnum):
    """Which system the people of a list come from."""

    ALL = "all"
    SEQUENCE = "sequence"
    CAMPAIGN = "campaign"
