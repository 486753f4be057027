# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class ContentIntelligenceEngagerAction(OpenEnum):
    """What a member of the audience did."""

    REACTION = "reaction"
    COMMENT = "comment"
