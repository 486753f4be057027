# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class PostEngagementType(OpenEnum):
    """How people engage with posts."""

    REACTOR = "reactor"
    COMMENTER = "commenter"
