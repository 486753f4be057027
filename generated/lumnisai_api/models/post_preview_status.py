# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class PostPreviewStatus(OpenEnum):
    """Whether a post could be read."""

    SUCCESS = "success"
    ERROR = "error"
