# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class FileScope(OpenEnum):
    """Who may read a file, its owner or the whole tenant."""

    USER = "user"
    TENANT = "tenant"
