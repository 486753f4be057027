# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class CampaignStatus(OpenEnum):
    """Where a campaign stands. Not settled: what a stopped campaign shows; probably `completed` with a `completion_reason`."""

    DRAFT = "draft"
    ACTIVE = "active"
    PAUSED = "paused"
    COMPLETED = "completed"
