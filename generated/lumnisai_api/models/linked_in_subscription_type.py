# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class LinkedInSubscriptionType(OpenEnum):
    """A LinkedIn plan. Not settled: limits published elsewhere also know `premium_career` and `premium_business`."""

    BASIC = "basic"
    PREMIUM = "premium"
    SALES_NAVIGATOR = "sales_navigator"
    RECRUITER_LITE = "recruiter_lite"
    RECRUITER_CORPORATE = "recruiter_corporate"
