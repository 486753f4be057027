# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class PostEngagementRole(OpenEnum):
    """How a person engaged with a post. Not settled: which word the agent `deep_people_search` uses for authors of posts."""

    REACTOR = "reactor"
    COMMENTER = "commenter"
