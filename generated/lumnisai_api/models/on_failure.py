# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class OnFailure(OpenEnum):
    """What happens when a step fails."""

    FAIL = "fail"
    SKIP = "skip"
    RETRY = "retry"
