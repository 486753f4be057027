# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class DuplicateHandling(OpenEnum):
    """What an upload does when the file name exists: fail, leave the old file alone, replace it, or store the new one under a name with a suffix."""

    ERROR = "error"
    SKIP = "skip"
    REPLACE = "replace"
    SUFFIX = "suffix"
