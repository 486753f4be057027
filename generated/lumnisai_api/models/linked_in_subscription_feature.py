# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class LinkedInSubscriptionFeature(OpenEnum):
    """The raw name that the provider has for a LinkedIn plan."""

    CLASSIC = "classic"
    SALES_NAVIGATOR = "sales_navigator"
    RECRUITER = "recruiter"
