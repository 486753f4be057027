# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class RepEngagementAction(OpenEnum):
    """What a sales rep did."""

    REACTION = "reaction"
    COMMENT = "comment"
