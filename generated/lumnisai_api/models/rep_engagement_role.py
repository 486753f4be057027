# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class RepEngagementRole(OpenEnum):
    """Part of the person in what a sales rep engaged with; the list is open."""

    POST_AUTHOR = "post_author"
