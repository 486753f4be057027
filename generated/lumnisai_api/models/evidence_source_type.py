# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class EvidenceSourceType(OpenEnum):
    """Where evidence was found."""

    PROFILE = "profile"
    WEB_SEARCH = "web_search"
