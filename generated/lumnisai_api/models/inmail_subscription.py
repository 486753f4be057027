# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class InmailSubscription(OpenEnum):
    """The LinkedIn plan whose InMail credit is spent."""

    SALES_NAVIGATOR = "sales_navigator"
    RECRUITER_LITE = "recruiter_lite"
    RECRUITER_CORPORATE = "recruiter_corporate"
    PREMIUM = "premium"
