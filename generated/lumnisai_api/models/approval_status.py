# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class ApprovalStatus(OpenEnum):
    """Decision that was taken on a step."""

    APPROVED = "approved"
    REJECTED = "rejected"
