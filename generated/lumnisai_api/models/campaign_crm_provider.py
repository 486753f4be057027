# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class CampaignCrmProvider(OpenEnum):
    """The CRM that holds the record linked with a prospect. The platform's clients call it `CrmProvider`."""

    ATTIO = "attio"
    HUBSPOT = "hubspot"
