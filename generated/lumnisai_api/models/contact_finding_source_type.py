# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class ContactFindingSourceType(OpenEnum):
    """What kind of page a contact was found on."""

    DIRECTORY = "directory"
    PROFILE = "profile"
    ORG_CHART = "org_chart"
    LISTING = "listing"
    PRESS_RELEASE = "press_release"
    OTHER = "other"
