# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class PostAuthorType(OpenEnum):
    """Whether a post is by a company page or by an executive."""

    COMPANY = "company"
    EXEC = "exec"
