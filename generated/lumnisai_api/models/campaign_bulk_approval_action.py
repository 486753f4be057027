# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class CampaignBulkApprovalAction(OpenEnum):
    """A decision on one action."""

    APPROVE = "approve"
    REJECT = "reject"
    SKIP = "skip"
