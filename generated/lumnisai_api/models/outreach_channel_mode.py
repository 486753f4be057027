# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class OutreachChannelMode(OpenEnum):
    """Which channels a campaign may use: both, or one of them only."""

    BOTH = "both"
    EMAIL_ONLY = "email_only"
    LINKEDIN_ONLY = "linkedin_only"
