# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class PostWalk(OpenEnum):
    """How the agent `engagement_expansion` walks from person to person; the list is open."""

    POST_COENGAGEMENT = "post_coengagement"
