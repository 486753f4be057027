# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class BillingStatus(OpenEnum):
    """State of a tenant's account. Mind the spelling `canceled`, with one l."""

    TRIAL = "trial"
    ACTIVE = "active"
    PAST_DUE = "past_due"
    CANCELED = "canceled"
