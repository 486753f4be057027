# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class IntentSignalType(OpenEnum):
    """Kind of a buying signal. The list is open; only examples are known."""

    COMPETITOR_REP_ENGAGEMENT = "competitor_rep_engagement"
    PERSON_POST_ENGAGEMENT = "person_post_engagement"
    COMPANY_HIRING = "company_hiring"
