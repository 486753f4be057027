# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class VerificationEntity(OpenEnum):
    """Whose fact a check on the web is about."""

    PERSON = "person"
    ORGANIZATION = "organization"
    LOCATION = "location"
