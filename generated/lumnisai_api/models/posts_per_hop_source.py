# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class PostsPerHopSource(OpenEnum):
    """Whether the number of posts per hop was asked for or derived from `limit`."""

    REQUESTED = "requested"
    DERIVED = "derived"
