# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class PostsFields(OpenEnum):
    """Whom to draw from a post, people who reacted, people who commented, or both; the last is one literal text with a comma."""

    REACTORS = "reactors"
    COMMENTS = "comments"
    REACTORSCOMMENTS = "reactors,comments"
