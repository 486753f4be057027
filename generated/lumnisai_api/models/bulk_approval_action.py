# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class BulkApprovalAction(OpenEnum):
    """Decision to take on several steps."""

    APPROVE = "approve"
    REJECT = "reject"
    SKIP = "skip"
