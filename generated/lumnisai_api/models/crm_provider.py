# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class CrmProvider(OpenEnum):
    """A customer relationship system."""

    ATTIO = "attio"
    HUBSPOT = "hubspot"
