# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class PostReactionType(OpenEnum):
    """Kind of a reaction on LinkedIn. The list is open; only examples are known."""

    LIKE = "LIKE"
    PRAISE = "PRAISE"
    EMPATHY = "EMPATHY"
