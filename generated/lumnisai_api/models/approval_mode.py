# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class ApprovalMode(OpenEnum):
    """Whether an action goes out by itself (`auto`) or waits for a person (`require`)."""

    AUTO = "auto"
    REQUIRE = "require"
