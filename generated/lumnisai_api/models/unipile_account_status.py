# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class UnipileAccountStatus(OpenEnum):
    """State of an account at the provider Unipile. The list is open."""

    OK = "OK"
    CREDENTIALS = "CREDENTIALS"
    ERROR = "ERROR"
