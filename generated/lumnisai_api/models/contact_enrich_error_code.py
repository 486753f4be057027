# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class ContactEnrichErrorCode(OpenEnum):
    """Why a person could not be looked up."""

    NO_MATCH = "NO_MATCH"
    INVALID_DATAPOINTS = "INVALID_DATAPOINTS"
    URL_RESOLUTION_FAILED = "URL_RESOLUTION_FAILED"
